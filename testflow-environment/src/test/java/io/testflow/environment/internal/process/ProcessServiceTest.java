package io.testflow.environment.internal.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessServiceTest {

    @Test
    void a_program_that_does_not_want_to_end_is_ended_by_force_with_those_it_has_started() throws IOException {
        Process process = stubborn();
        List<ProcessHandle> started = process.descendants().toList();

        service(process).stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(started).hasSize(1).allSatisfy(each -> each.onExit().join());
    }

    @Test
    void those_it_has_started_end_also_where_it_ends_as_it_is_asked_and_they_do_not() throws IOException {
        Process process =
                new ProcessBuilder("sh", "-c", "(trap '' TERM; echo ready; while :; do sleep 1; done) & wait").start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
        List<ProcessHandle> started = process.descendants().toList();

        service(process).stop();

        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(started)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void it_ends_also_when_whoever_stops_it_is_interrupted() throws IOException {
        Process process = stubborn();
        Thread.currentThread().interrupt();

        service(process).stop();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    /** Neither it nor the program that it has started listens when they are asked to end. */
    private static Process stubborn() throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; sleep 600 & echo ready; wait").start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
        return process;
    }

    private static ProcessService service(Process process) {
        return new ProcessService(process, new Endpoint("app", Map.of()));
    }
}
