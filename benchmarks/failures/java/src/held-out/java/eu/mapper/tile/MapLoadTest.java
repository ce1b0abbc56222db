package eu.mapper.tile;

import static org.junit.Assert.assertEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.Test;

public class MapLoadTest {

    private static Map<String, int[]> regions(int count) {
        Map<String, int[]> regions = new HashMap<>();
        for (int i = 0; i < count; i++) {
            regions.put("region-" + i, Arrays.copyOf(new int[10], 500_000));
        }
        return regions;
    }

    // cause: out-of-memory / regions-cached-for-ever
    @Test
    public void regions_are_loaded() {
        assertEquals(100, regions(100).size());
    }

    @Test
    public void regions_are_loaded_by_a_pool() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(1);
        try {
            assertEquals(200, pool.submit(() -> regions(200)).get().size());
        } catch (ExecutionException e) {
            throw new IllegalStateException("import of regions failed", e);
        } finally {
            pool.shutdown();
        }
    }

    // cause: out-of-memory / text-of-map-doubled
    @Test
    public void a_map_is_drawn_as_text() {
        assertEquals(0, "#".repeat(200_000_000).length());
    }

    // cause: out-of-memory / queue-of-tiles-grows
    @Test
    public void tiles_are_queued() {
        Deque<long[]> queue = new ArrayDeque<>();
        while (queue.size() < Integer.MAX_VALUE) {
            queue.add(new long[5_000]);
        }
    }
}
