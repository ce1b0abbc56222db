package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.resultfile.ResultEvent.Thrown;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    /** A throwable that does not want to be told. */
    private static final class Hostile extends RuntimeException {
        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException();
        }
    }

    @Test
    void tells_what_it_can_of_a_throwable_that_throws() {
        assertThat(Failures.events(7, new Hostile()))
                .containsExactly(new Thrown(
                        7,
                        Hostile.class.getName(),
                        "(its getMessage threw java.lang.IllegalStateException)",
                        List.of()));
    }

    @Test
    void tells_no_more_than_a_hundred_causes() {
        Throwable throwable = new IllegalStateException();
        for (int i = 0; i < 200; i++) {
            throwable = new IllegalStateException("no message", throwable);
        }

        assertThat(Failures.events(7, throwable)).hasSize(100);
    }

    @Test
    void tells_a_throwable_without_message_and_stack() {
        Throwable bare = new Throwable(null, null, false, false) {};

        assertThat(Failures.events(7, bare))
                .containsExactly(new Thrown(7, bare.getClass().getName(), "", List.of()));
    }
}
