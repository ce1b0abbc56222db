package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopAtExitTest {

    @Test
    void what_is_closed_twice_is_stopped_once() {
        AtomicInteger stops = new AtomicInteger();
        StopAtExit end = new StopAtExit(stops::incrementAndGet);

        end.close();
        end.close();

        assertThat(stops).hasValue(1);
    }
}
