package eu.mapper.geo;

import static org.junit.Assert.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

public class SlowTest {

    @Rule
    public final Timeout limit = Timeout.millis(300);

    private final CountDownLatch rendered = new CountDownLatch(1);

    // cause: test-timeout / map-never-rendered
    @Test
    public void a_map_is_rendered() throws InterruptedException {
        rendered.await();
    }

    @Test
    public void a_map_is_rendered_twice() throws InterruptedException {
        rendered.await();
        assertTrue(rendered.getCount() == 0);
    }
}
