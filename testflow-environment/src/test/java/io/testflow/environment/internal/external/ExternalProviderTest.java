package io.testflow.environment.internal.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ExternalProviderTest {

    @TempDir
    Path directory;

    private final ExternalProvider provider = new ExternalProvider();
    private HttpServer server;
    private String url;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        url = "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void what_answers_is_given_with_its_settings_and_left_alone_at_the_end() throws Exception {
        Service service = Service.external(url).setting("username", "jane").ready(Readiness.answering("/health"));

        RunningService running = provider.start(Requests.of(directory, "staging", service));
        running.stop();

        assertThat(running.endpoint().port()).isEqualTo(server.getAddress().getPort());
        assertThat(running.endpoint().property(Endpoint.URL)).isEqualTo(url);
        assertThat(running.endpoint().property(Endpoint.USERNAME)).isEqualTo("jane");
        assertThat(running.fault()).isEmpty();
        server.stop(0);
        assertThat(running.fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("is gone: nothing listens at"));
    }

    @Test
    void what_does_not_answer_is_waited_for_and_the_log_says_why() {
        Service service = Service.external(url).ready(Readiness.answering("/none"));
        StartRequest request = Requests.of(directory, "staging", service);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> provider.start(request)).isInstanceOf(InterruptedException.class);
        assertThat(request.log())
                .content()
                .isEqualToIgnoringNewLines("TestFlow: not ready, since " + url + "none is answered with status 404");
    }

    @Test
    void a_database_is_given_by_its_jdbc_url_and_never_shown_with_secrets() {
        Address address = Address.of("jdbc:postgresql://jane:secret@db.example.org/payments?password=x");

        assertThat(address.endpoint("db").properties())
                .containsEntry("host", "db.example.org")
                .containsEntry("port", "5432")
                .containsEntry("jdbcUrl", "jdbc:postgresql://jane:secret@db.example.org/payments?password=x")
                .doesNotContainKey("url");
        assertThat(address.shown()).isEqualTo("db.example.org:5432");
        assertThat(Address.of("redis://[::1]:7000/2")).isEqualTo(new Address("redis://[::1]:7000/2", "[::1]", 7000));
        assertThat(Address.of("jdbc:h2:mem:x").ports()).isEmpty();
        assertThat(Address.of("jdbc:h2:mem:x").shown()).isEqualTo("a URL without a host");
        assertThat(Address.of("jdbc:h2:mem:x").endpoint("db").properties())
                .isEqualTo(Map.of("jdbcUrl", "jdbc:h2:mem:x"));
        assertThat(Address.of("ftp://files.example.org/a").shown()).isEqualTo("a URL without a host");
    }

    @Test
    void nothing_is_set_up_that_belongs_to_somebody_else() throws Exception {
        Files.writeString(directory.resolve("a.sql"), "");

        assertThat(provider.offer(Service.external(url).init("a.sql"))).isInstanceOf(Offer.Refused.class);
        assertThat(provider.offer(Service.postgres("18"))).isEqualTo(new Offer.Refused("It takes a `url`."));
    }
}
