package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadyTest {

    private static final Service WEB = Service.of("container", new Origin.Image("testflow/web:1"));

    @TempDir
    Path directory;

    @Test
    void a_container_without_ports_may_say_that_it_is_ready() throws IOException {
        Path log = Files.writeString(directory.resolve("log"), "up\n");
        Endpoint endpoint = new Endpoint("web", Map.of(Inside.CONTAINER, "f00"));

        assertThat(Ready.of(plan(WEB.ready(Readiness.saying("up"))), endpoint, log)
                        .obstacle())
                .isEmpty();
        assertThat(Ready.of(plan(WEB.ready(Readiness.saying("down"))), endpoint, log)
                        .obstacle())
                .isPresent();
    }

    @Test
    void a_type_that_answers_a_page_is_ready_when_it_does() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ContainerPlan plan = plan(Service.of("elasticsearch", new Origin.Version("")));
        Endpoint endpoint = at(server.getAddress().getPort());
        server.start();

        assertThat(Ready.of(plan, endpoint, directory).obstacle())
                .hasValueSatisfying(missing -> assertThat(missing).endsWith("is answered with status 404"));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        assertThat(Ready.of(plan, endpoint, directory).obstacle()).isEmpty();
        server.stop(0);
    }

    @Test
    void what_speaks_first_listens_and_what_hangs_up_at_once_does_not() throws IOException {
        assertThat(meeting("220 welcome\r\n")).isEmpty();
        assertThat(meeting(""))
                .hasValueSatisfying(
                        missing -> assertThat(missing).startsWith("nothing in it listens behind localhost:"));
    }

    /** What is missing of a server that greets its guest so, and hangs up. */
    private Optional<String> meeting(String greeting) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> greeted = CompletableFuture.runAsync(() -> greet(server, greeting));
            Optional<String> missing =
                    Ready.of(plan(WEB), at(server.getLocalPort()), directory).obstacle();
            greeted.join();
            return missing;
        }
    }

    private static void greet(ServerSocket server, String greeting) {
        try (Socket guest = server.accept()) {
            guest.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Endpoint at(int port) {
        return Endpoint.at("web", "localhost", port).with("port.80", String.valueOf(port));
    }

    private static ContainerPlan plan(Service service) {
        return new ContainerPlan(
                "web", service, ImageTypes.known().named(service.type()).orElseThrow());
    }
}
