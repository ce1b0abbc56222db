package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Containers of engines as no build has one: on another machine, or with less to say. */
@Timeout(60)
class ContainerStartTest {

    /** Of a registry: for images of Docker Hub Testcontainers asks the engine that it knows itself. */
    private static final String NAME = "registry.example/web:1";

    private static final Service WEB =
            Service.of("container", new Origin.Image(NAME)).ready(Readiness.saying("up"));

    @TempDir
    Path directory;

    private final OwnProcesses processes = new OwnProcesses();

    @Test
    void a_container_elsewhere_is_open_to_this_machine_and_its_way_out_needs_no_relay() throws Exception {
        try (SpokenEngine engine = elsewhere().answering("POST /containers/create", 201, "{\"Id\": \"c00\"}")) {
            Endpoint stub = Endpoint.at("stub", "localhost", 4711);
            StartRequest request = Requests.needing(directory, "web", WEB, stub);

            DockerService service =
                    start(engine.on("engine.example", 0), request).run();

            assertThat(service.endpoint().host()).isEqualTo("engine.example");
            assertThat(service.endpoint().port()).isEqualTo(40_080);
            assertThat(service.endpoint().property("container.image")).isEqualTo(NAME + " sha256:1");
            assertThat(processes.running()).isEmpty();
            assertThat(engine.heard())
                    .anySatisfy(call -> assertThat(call)
                            .startsWith("POST /containers/create")
                            .contains("\"HostIp\":\"0.0.0.0\"", "host.docker.internal:192.0.2.1"));
            service.stop();
            assertThat(engine.heard()).contains("DELETE /containers/c00", "DELETE /networks/n00");
        }
    }

    @Test
    void what_an_engine_of_unknown_memory_cannot_give_is_left_to_it_to_refuse() throws Exception {
        StartRequest request = Requests.of(directory, "web", WEB.resources(Resources.ANY.megabytes(9_999_999)));
        try (SpokenEngine engine =
                elsewhere().answering("POST /containers/create", 400, "{\"message\": \"Minimum memory limit\"}")) {
            assertThatThrownBy(() -> start(engine.on("localhost", 0), request).run())
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("The Docker engine does not start it: Minimum memory limit");
            assertThatThrownBy(() ->
                            start(engine.on("localhost", 1 << 30), request).run())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("It asks for 9999999 MB of memory,");
        }
    }

    private static SpokenEngine elsewhere() throws Exception {
        return new SpokenEngine()
                .answering("GET /images/" + NAME + "/json", 200, "{\"Config\": {\"ExposedPorts\": {\"80/tcp\": {}}}}")
                .answering("POST /networks/create", 201, "{\"Id\": \"n00\"}")
                .answering(
                        "GET /networks/n00",
                        200,
                        "{\"IPAM\": {\"Config\": [{\"Gateway\": \"192.0.2.1\"}]}," + " \"Containers\": {}}")
                .answering("POST /containers/c00/start", 204, "")
                .answering("GET /containers/c00/logs", 200, "\1\0\0\0\0\0\0\3up\n")
                .answering(
                        "GET /containers/c00/json",
                        200,
                        "{\"Image\": \"sha256:1\", \"State\": {\"Running\": true}, \"NetworkSettings\":"
                                + " {\"Ports\": {\"80/tcp\": [{\"HostIp\": \"0.0.0.0\", \"HostPort\": \"40080\"}]}}}")
                .answering("DELETE /containers/c00", 204, "")
                .answering("DELETE /networks/n00", 204, "");
    }

    private static ContainerStart start(Engine engine, StartRequest request) {
        ContainerPlan plan = new ContainerPlan(
                request.name(),
                request.service(),
                ImageTypes.known().named(request.service().type()).orElseThrow());
        return new ContainerStart(engine, plan, request, FixedPorts::free);
    }
}
