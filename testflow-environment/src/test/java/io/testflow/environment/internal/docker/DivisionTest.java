package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionTest {

    @TempDir
    Path directory;

    @Test
    void those_types_are_divided_that_are_said_to_be() throws Exception {
        Set<String> divided = new TreeSet<>();
        Set<String> said = new TreeSet<>();
        try (SpokenEngine engine = new SpokenEngine()) {
            RunningService server =
                    new AttachedContainer(engine.address(), new Lease(directory), Endpoint.at("it", "localhost", 4711));
            for (String type : ImageTypes.known().names()) {
                ContainerPlan plan = new ContainerPlan(
                        "it",
                        Service.of(type, new Origin.Image("a")),
                        ImageTypes.known().named(type).orElseThrow());
                if (Division.of(server, plan, () -> engine.on("localhost", 0)) instanceof DivisibleService) {
                    divided.add(type);
                }
                if (Division.isOf(type)) {
                    said.add(type);
                }
            }
        }

        assertThat(divided).isEqualTo(said).contains("postgres", "mysql", "redis", "kafka", "rabbitmq");
    }
}
