package io.testflow.environment.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {

    private static final Probe NO_OBSTACLE = Optional::empty;

    @TempDir
    private Path directory;

    private Path log;

    @BeforeEach
    void chooseLog() {
        log = directory.resolve("log");
    }

    @Test
    void ends_when_a_service_is_ready() throws Exception {
        Iterator<Optional<String>> answers = List.of(Optional.of("nothing listens"), Optional.<String>empty())
                .iterator();

        assertThat(Patience.await(answers::next, NO_OBSTACLE, log)).isEmpty();
        assertThat(log).doesNotExist();
    }

    @Test
    void ends_when_a_service_will_never_be_ready() throws Exception {
        assertThat(Patience.await(NO_OBSTACLE, () -> Optional.of("has exited"), log))
                .hasValue("has exited");
    }

    @Test
    void says_what_was_missing_when_it_ended() {
        Probe late = () -> {
            Thread.currentThread().interrupt();
            return Optional.of("nothing listens");
        };

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> Patience.await(late, NO_OBSTACLE, log));

        assertThat(log).hasContent("TestFlow: not ready, since nothing listens");
    }

    @Test
    void does_not_believe_a_probe_that_was_interrupted_while_it_asked() {
        Iterator<Runnable> turns =
                List.<Runnable>of(() -> {}, Thread.currentThread()::interrupt).iterator();
        Probe asked = () -> {
            turns.next().run();
            return turns.hasNext() ? Optional.empty() : Optional.of("does not answer");
        };

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> Patience.await(() -> Optional.of("nothing listens"), asked, log));

        assertThat(log).hasContent("TestFlow: not ready, since nothing listens");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void leaves_a_log_that_has_said_something_as_it_is() throws Exception {
        Files.writeString(log, "started\n");

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> Patience.await(
                        () -> {
                            Thread.currentThread().interrupt();
                            return Optional.of("nothing listens");
                        },
                        NO_OBSTACLE,
                        log));

        assertThat(log).content().startsWith("started\n").endsWith("since nothing listens" + System.lineSeparator());
    }
}
