package io.testflow.environment.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class ServerProcessTest {

    @TempDir
    Path directory;

    @Test
    void a_program_that_is_not_there_says_so() {
        assertThatThrownBy(() -> start("no-such-program"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Its program cannot be run (")
                .hasMessageContaining("no-such-program");
    }

    @Test
    void a_server_that_cannot_be_set_up_does_not_stay() throws Exception {
        ServerProcess server = start("sleep", "600");

        assertThatThrownBy(() -> server.setUp(request(), Optional::empty, () -> {
                    throw new IOException("the connection was reset");
                }))
                .isInstanceOf(StartFailure.class)
                .hasMessage("It cannot be set up (java.io.IOException: the connection was reset).");
        assertThat(server.fault()).contains("has exited with status 137");
    }

    @Test
    void one_whose_set_up_is_interrupted_in_the_midst_of_a_call_does_not_stay() throws Exception {
        ServerProcess server = start("sleep", "600");

        assertThatThrownBy(() -> server.setUp(request(), Optional::empty, () -> {
                    Thread.currentThread().interrupt();
                    throw new IOException("closed by an interrupt");
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(server.fault()).contains("has exited with status 137");
    }

    private ServerProcess start(String... command) throws StartFailure {
        return ServerProcess.start(request(), new Endpoint("server", Map.of()), List.of(command));
    }

    private StartRequest request() {
        return Requests.of(directory, "server", Service.postgres(""));
    }
}
