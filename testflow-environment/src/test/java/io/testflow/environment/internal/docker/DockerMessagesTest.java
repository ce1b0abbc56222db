package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class DockerMessagesTest {

    private static final Service WEB = Service.of("container", new Origin.Image("testflow/web:1"));

    @TempDir
    Path directory;

    @Test
    void an_image_that_cannot_be_had() throws Exception {
        refused(
                Service.of("container", new Origin.Image("testflow/nobody-has-this:1")),
                "its service `it` (container of testflow/nobody-has-this:1) failed. The image"
                        + " `testflow/nobody-has-this:1` is not here and cannot be pulled: ",
                "Correct its name, `docker login`");
    }

    @Test
    void an_image_whose_name_is_none() throws Exception {
        refused(
                Service.of("container", new Origin.Image("Not An Image")),
                "failed. `Not An Image` is no name of an image (");
    }

    @Test
    void a_container_that_exits_at_once() throws Exception {
        refused(
                Service.postgres("15").variable("POSTGRES_PASSWORD", ""),
                "its service `it` (PostgreSQL in Docker, postgres:15) failed. It has exited with status 1 before it was"
                        + " ready.",
                "Its log ends with\n  Error: Database is uninitialized and superuser password is not specified.");
    }

    @Test
    void a_container_that_is_never_ready() throws Exception {
        refused(
                WEB.variable("GREETING", "hello")
                        .ready(Readiness.answering("/nothing").within(Duration.ofSeconds(5))),
                "was not ready within 5 s.",
                "Its log ends with",
                "response:404",
                "/nothing is answered with status 404");
    }

    @Test
    void a_port_on_which_a_container_does_not_listen() throws Exception {
        refused(
                WEB.ports(9999).ready(Readiness.listening().within(Duration.ofSeconds(2))),
                "was not ready within 2 s.",
                "TestFlow: not ready, since nothing in it listens behind localhost:");
    }

    @Test
    void a_port_that_somebody_else_has_is_tried_three_times() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            DockerProvider provider =
                    new DockerProvider(getClass().getClassLoader(), ports -> Map.of(9092, taken.getLocalPort()));

            assertThatThrownBy(() -> Environments.by(directory, provider)
                            .start(Environment.named("it")
                                    .service("it", Service.of("kafka", new Origin.Image("testflow/web:1")))))
                    .hasMessageContaining("failed. Somebody else has taken a port that it is to be reached by (")
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("End who holds it.");
        }
    }

    @Test
    void a_container_that_needs_more_memory_than_it_may_take() throws Exception {
        refused(
                Service.postgres("15").setting("shared_buffers", "64MB").resources(Resources.ANY.megabytes(12)),
                "failed. It was killed, since it has taken more memory than it may: raise the `memory` of its"
                        + " `resources` before it was ready.");
    }

    @Test
    void a_container_that_asks_for_more_memory_than_the_machine_of_the_engine_has() {
        // By its provider alone: what all services may take of this machine says nothing of an engine elsewhere.
        StartRequest request = Requests.of(directory, "it", WEB.resources(Resources.ANY.megabytes(9_999_999)));

        assertThatThrownBy(() -> new DockerProvider().start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("It asks for 9999999 MB of memory, and the machine of the Docker engine has ")
                .hasMessageContaining("Lower the `memory` of its `resources`");
    }

    @Test
    void more_cores_than_there_are() throws Exception {
        refused(WEB.resources(Resources.ANY.cpus(9_999)), "failed. The Docker engine does not start it: ", "CPUs");
    }

    @Test
    void a_command_that_the_image_does_not_have() throws Exception {
        refused(
                Service.of("mongodb", new Origin.Image("testflow/web:1")),
                "failed. The Docker engine does not start it: ",
                "mongod");
    }

    private void refused(Service service, String... said) throws Exception {
        Environment environment = Environment.named("it").service("it", service);

        assertThatThrownBy(
                        () -> Environments.by(directory, new DockerProvider()).start(environment))
                .message()
                .startsWith("The environment `it` did not start, and nothing of it runs: its service `it` (")
                .contains(said);
        assertThat(Engines.ofThisProcess()).isEmpty();
    }
}
