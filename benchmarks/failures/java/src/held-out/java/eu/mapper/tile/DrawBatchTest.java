package eu.mapper.tile;

import org.junit.Test;

public class DrawBatchTest {

    private static void leave() {
        Thread leaving = new Thread(() -> System.exit(9));
        leaving.start();
        try {
            leaving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // cause: jvm-crash / renderer-exits
    @Test
    public void a_map_is_drawn() {
        leave();
    }
}
