package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.engine.EngineAddress;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedContainerTest {

    @TempDir
    Path directory;

    @Test
    void a_container_whose_engine_does_not_answer_is_no_container_that_runs() throws IOException {
        EngineAddress engine = new EngineAddress(URI.create("tcp://127.0.0.1:" + nobodys()));
        Endpoint endpoint = new Endpoint("db", Map.of(Inside.CONTAINER, "f00"));

        assertThat(new AttachedContainer(engine, new Lease(directory), endpoint).fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault).startsWith("cannot be asked for, since its Docker engine does not answer ("));
    }

    @Test
    void a_container_that_has_ended_is_told_with_its_status_as_far_as_the_engine_says_it() throws IOException {
        try (SpokenEngine engine = new SpokenEngine()
                .answering("GET /containers/f00/json", 200, "{\"State\": {\"Running\": false, \"ExitCode\": 3}}")
                .answering("GET /containers/f01/json", 200, "{\"State\": {\"Running\": false}}")
                .answering("GET /containers/f02/json", 200, "{\"State\": {\"Running\": true}}")) {
            assertThat(attached(engine, "f00").fault()).hasValue("has exited with status 3");
            assertThat(attached(engine, "f01").fault()).hasValue("has exited with status unknown");
            assertThat(attached(engine, "f02").fault()).isEmpty();
            assertThat(attached(engine, "f03").fault()).hasValue("is gone: somebody has removed its container");
        }
    }

    private AttachedContainer attached(SpokenEngine engine, String container) {
        return new AttachedContainer(
                engine.address(), new Lease(directory), new Endpoint("db", Map.of(Inside.CONTAINER, container)));
    }

    private static int nobodys() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
