package io.parcel.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.junit.EnvironmentSource;
import io.testflow.junit.InlineService;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

// cause: environment-start / no-docker-for-testcontainers
@Testcontainers
class DepotContainerTest {

    @Container
    static final PostgreSQLContainer<?> DATABASE = new PostgreSQLContainer<>("postgres:16-alpine");

    @Test
    void depots_are_saved() {
        assertThat(DATABASE.getJdbcUrl()).startsWith("jdbc");
    }
}

class BrokerContainerTest {

    @Test
    void a_broker_starts() {
        try (GenericContainer<?> broker = new GenericContainer<>("rabbitmq:3")) {
            broker.start();
        }
    }

    @Test
    void a_second_broker_starts() {
        try (GenericContainer<?> broker = new GenericContainer<>("rabbitmq:3").withExposedPorts(5672)) {
            broker.start();
        }
    }
}

// cause: environment-start / gateway-process-ends-at-once
@TestFlowEnvironment(services = @InlineService(name = "gateway", command = {"bash", "-c", "echo 'licence of gateway expired' >&2; exit 3"}, ports = 18080))
class GatewayTest {

    @Test
    void the_gateway_answers(@TestFlowService("gateway.url") String url) {
        assertThat(url).isNotEmpty();
    }

    @Test
    void the_gateway_answers_again() {}
}

// cause: environment-start / external-sandbox-not-reachable
@TestFlowEnvironment(source = SandboxTest.Sandbox.class)
class SandboxTest {

    static class Sandbox implements EnvironmentSource {
        @Override
        public Environment environment() {
            return Environment.named("sandbox")
                    .service("sandbox", Service.external("http://localhost:9876/").ready(
                            io.testflow.core.environment.Readiness.answering("/health").within(java.time.Duration.ofSeconds(1))));
        }
    }

    @Test
    void the_sandbox_answers() {}
}

// cause: environment-start / no-provider-of-postgres-99
@TestFlowEnvironment(services = @InlineService(name = "db", type = "postgres", version = "99"))
class NewestDatabaseTest {

    @Test
    void the_newest_database_starts(@TestFlowService Connection connection) {
        assertThat(connection).isNotNull();
    }
}
