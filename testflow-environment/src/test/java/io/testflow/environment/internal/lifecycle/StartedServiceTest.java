package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.external.ExternalProvider;
import io.testflow.environment.internal.process.ProcessProvider;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartedServiceTest {

    private static final Service WEB = Service.process("web").ready(Readiness.answering("/health"));

    @TempDir
    private Path directory;

    private HttpServer server;
    private volatile int status = 503;
    private Endpoint endpoint;

    @BeforeEach
    void answer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        endpoint = Endpoint.at("web", "localhost", server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void one_that_does_not_answer_its_page_ails() {
        StartedService web = started(WEB, new ProcessProvider(), endpoint, "");

        assertThat(web.fault()).isEmpty();
        assertThat(web.ailment())
                .contains("The service `web` (a process) runs, but is not well any more: http://localhost:"
                        + endpoint.port() + "/health is answered with status 503.");
        status = 204;
        assertThat(web.ailment()).isEmpty();
    }

    @Test
    void one_that_has_ended_is_not_asked_for_its_page() {
        assertThat(started(WEB, new ProcessProvider(), endpoint, "has ended").ailment())
                .contains("The service `web` (a process) has ended.");
    }

    @Test
    void one_is_well_that_is_asked_for_nothing() {
        assertThat(started(Service.process("web"), new ProcessProvider(), endpoint, "")
                        .ailment())
                .isEmpty();
        assertThat(started(WEB, new ExternalProvider(), endpoint, "").ailment()).isEmpty();
        assertThat(started(WEB, new ProcessProvider(), new Endpoint("web", Map.of()), "")
                        .ailment())
                .isEmpty();
    }

    private StartedService started(Service service, ServiceProvider provider, Endpoint there, String fault) {
        return new StartedService(
                Requests.of(directory, "web", service),
                new Choice(provider, "a process", List.of()),
                new RunningService() {
                    @Override
                    public Endpoint endpoint() {
                        return there;
                    }

                    @Override
                    public Optional<String> fault() {
                        return Optional.of(fault).filter(text -> !text.isEmpty());
                    }

                    @Override
                    public void stop() {
                        throw new AssertionError("nobody asked for that");
                    }
                });
    }
}
