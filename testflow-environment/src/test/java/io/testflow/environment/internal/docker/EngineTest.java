package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.engine.EngineSockets;
import io.testflow.environment.internal.engine.EngineUndo;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.dockerclient.TransportConfig;

@Timeout(60)
class EngineTest {

    @TempDir
    Path directory;

    @Test
    void where_none_listens_testcontainers_is_not_asked() {
        Path socket = directory.resolve("docker.sock");

        assertThatThrownBy(() -> Engine.connect(new EngineSockets(List.of(socket), "")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("No Docker engine answers. There is no socket " + socket
                        + ": install Docker and start it, or name an engine by DOCKER_HOST.");
    }

    @Test
    void its_memory_is_unknown_where_it_does_not_say() throws Exception {
        try (SpokenEngine engine = new SpokenEngine()) {
            assertThat(Engine.by(engine.transport(), null).memory()).isZero();
            assertThat(Engine.by(engine.transport(), 7L).memory()).isEqualTo(7);
        }
    }

    @Test
    void what_is_encrypted_can_be_called_by_its_client_alone() throws Exception {
        try (SpokenEngine engine = new SpokenEngine()) {
            TransportConfig plain = engine.transport();
            TransportConfig encrypted = TransportConfig.builder()
                    .dockerHost(plain.getDockerHost())
                    .sslConfig(SSLContext::getDefault)
                    .build();

            assertThat(Engine.address(plain)).hasValue(engine.address());
            assertThat(Engine.address(encrypted)).isEmpty();
        }
    }

    @Test
    void a_lease_says_how_to_undo_what_can_be_called_without_a_client() throws Exception {
        StartRequest request =
                Requests.of(directory, "web", Service.of("container", new Origin.Image("testflow/web:1")));
        try (SpokenEngine spoken = new SpokenEngine()) {
            Engine engine = spoken.on("localhost", 0);

            new Engine(engine.client(), Optional.empty(), "localhost", 0)
                    .undoes(request, address -> EngineUndo.ofContainer(address, "f00"));
            assertThat(new Lease(request.directory()).undos()).isEmpty();

            engine.undoes(request, address -> EngineUndo.ofContainer(address, "f00"));
            assertThat(new Lease(request.directory()).undos())
                    .containsExactly(EngineUndo.ofContainer(spoken.address(), "f00"));
        }
    }
}
