package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CommandTest {

    @Test
    void a_command_that_fails_is_told_with_what_it_has_said() throws IOException {
        try (SpokenEngine engine = ending("{\"ExitCode\": 3}")) {
            assertThatThrownBy(() -> run(engine))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("no room");
        }
    }

    @Test
    void a_command_of_which_the_engine_does_not_say_how_it_ended_has_not_ended_well() throws IOException {
        try (SpokenEngine engine = ending("{}")) {
            assertThatThrownBy(() -> run(engine)).isInstanceOf(StartFailure.class);
        }
    }

    @Test
    void a_command_that_ends_well_is_done() throws IOException {
        try (SpokenEngine engine = ending("{\"ExitCode\": 0}")) {
            assertThatCode(() -> run(engine)).doesNotThrowAnyException();
        }
    }

    private static SpokenEngine ending(String how) throws IOException {
        return new SpokenEngine()
                .answering("POST /containers/f00/exec", 201, "{\"Id\": \"e00\"}")
                // What is said has its length before it.
                .answering("POST /exec/e00/start", 200, "\1\0\0\0\0\0\0\10no room\n")
                .answering("GET /exec/e00/json", 200, how);
    }

    private static void run(SpokenEngine engine) throws StartFailure, InterruptedException {
        Command.run(engine.on("localhost", 0), "f00", "dump");
    }
}
