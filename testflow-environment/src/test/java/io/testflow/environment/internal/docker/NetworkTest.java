package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.Requests;
import io.testflow.environment.RunningEnvironment;
import io.testflow.environment.SharedEnvironment;
import io.testflow.environment.internal.external.ExternalProvider;
import io.testflow.environment.internal.postgres.PostgresProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class NetworkTest {

    private static final Service WEB = Service.of("container", new Origin.Image("testflow/web:1"));

    @TempDir
    Path directory;

    @Test
    void a_container_reaches_another_by_the_name_of_its_service() throws Exception {
        Environment environment = Environment.named("it")
                .service("payment-db", Service.postgres("15"))
                .service("app", WEB.variable("DATABASE_URL", "{payment-db.url}").variable("QUERY", "select 6 * 7"));

        try (RunningEnvironment running = start(environment)) {
            assertThat(page(running, "environment"))
                    .contains("DATABASE_URL=postgresql://postgres:postgres@payment-db:5432/postgres");
            assertThat(page(running, "query")).isEqualToIgnoringNewLines("42");
        }
    }

    @Test
    void a_network_goes_where_a_container_of_it_is_gone() throws Exception {
        Endpoint gone = new Endpoint("db", Map.of(Inside.CONTAINER, "nobody-has-this"));
        StartRequest request =
                Requests.needing(directory, "web", Service.of("container", new Origin.Image("testflow/web:1")), gone);

        assertThatThrownBy(() -> new DockerProvider().start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("It cannot be connected with what it needs (")
                .hasMessageContaining("nobody-has-this");
        assertThat(Engines.networks(request)).isZero();
        assertThat(Engines.containers(request)).isEmpty();
    }

    @Test
    void each_container_has_its_own_neighbours() throws Exception {
        Environment environment = Environment.named("it")
                .service("db", Service.postgres("15"))
                .service("app", WEB.variable("DATABASE_URL", "{db.url}").variable("QUERY", "select current_database()"))
                .isolation(Isolation.CLASS);

        try (SharedEnvironment shared =
                        Environments.by(directory, new DockerProvider()).share(environment);
                RunningEnvironment one = shared.lease();
                RunningEnvironment other = shared.lease()) {
            assertThat(page(one, "query"))
                    .isEqualToIgnoringNewLines(one.endpoint("db").property(Endpoint.DATABASE))
                    .isNotEqualTo(page(other, "query"));
            assertThat(one.endpoint("db").port()).isEqualTo(other.endpoint("db").port());
        }
    }

    @Test
    void a_container_reaches_what_listens_on_this_machine_alone() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/greeting", exchange -> {
            byte[] greeting = "hello".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, greeting.length);
            exchange.getResponseBody().write(greeting);
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        Environment environment = Environment.named("it")
                .service("stub", Service.external(address))
                .service("app", WEB.variable("PAGE", "{stub.url}/greeting"));

        try (RunningEnvironment running = start(environment)) {
            assertThat(page(running, "environment"))
                    .contains("PAGE=http://host.docker.internal:"
                            + server.getAddress().getPort() + "/greeting");
            assertThat(page(running, "fetch")).isEqualTo("hello");
            assertThat(ProcessHandle.current().children()).hasSize(1);
        } finally {
            server.stop(0);
        }
        assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void auto_takes_what_is_embedded_where_that_has_the_version_else_docker() {
        Environments environments =
                Environments.by(directory, new PostgresProvider(), new DockerProvider(), new ExternalProvider());
        Environment environment =
                Environment.named("it").service("old", Service.postgres("15")).service("new", Service.postgres("18"));

        try (RunningEnvironment running = environments.start(environment)) {
            assertThat(running.lines().get(0))
                    .startsWith("old: PostgreSQL in Docker, postgres:15, since embedded: There is no PostgreSQL 15");
            assertThat(running.lines().get(1)).isEqualTo("new: PostgreSQL 18.6, embedded");
        }
    }

    private RunningEnvironment start(Environment environment) {
        return Environments.by(directory, new DockerProvider(), new ExternalProvider())
                .start(environment);
    }

    private static String page(RunningEnvironment running, String name) throws Exception {
        return Engines.page(running.endpoint("app").property(Endpoint.URL) + "/cgi-bin/" + name);
    }
}
