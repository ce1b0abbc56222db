package io.testflow.environment.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EngineUndoTest {

    @TempDir
    Path directory;

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private EngineAddress engine;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            byte[] answer = "{\"message\":\"no such thing\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        engine = EngineAddress.of(
                        URI.create("tcp://127.0.0.1:" + server.getAddress().getPort()))
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_lease_undoes_the_last_first_and_goes_on_where_something_is_gone() throws IOException {
        Lease lease = new Lease(directory);
        lease.add(EngineUndo.ofNetwork(engine, "n1"));
        lease.add(EngineUndo.ofConnection(engine, "n1", "c0"));
        lease.add(EngineUndo.ofContainer(engine, "c1"));

        lease.end();

        assertThat(calls)
                .containsExactly(
                        "DELETE /containers/c1?force=true&v=true ",
                        "POST /networks/n1/disconnect {\"Container\":\"c0\",\"Force\":true}",
                        "DELETE /networks/n1 ");
    }

    @Test
    void what_is_no_call_that_undoes_is_not_made() {
        for (String text : List.of(
                "", engine + " GET /containers/json", "npipe:////./pipe/docker DELETE /a", "%% DELETE /a", "a b c d")) {
            assertThat(EngineUndo.parse(text)).as(text).isEmpty();
        }
        EngineUndo undo = EngineUndo.ofConnection(engine, "n1", "c0");
        assertThat(EngineUndo.parse(undo.toString())).contains(undo);
    }

    @Test
    void an_engine_answers_with_status_and_body() throws IOException {
        EngineAddress.Reply reply = engine.call("GET", "/containers/c1/json", "");

        assertThat(reply).isEqualTo(new EngineAddress.Reply(404, "{\"message\":\"no such thing\"}"));
    }

    @Test
    void an_engine_that_is_gone_keeps_nobody_from_going_on() throws IOException {
        server.stop(0);

        EngineUndo.ofContainer(engine, "c1").run();

        assertThat(calls).isEmpty();
        assertThatThrownBy(() -> engine.call("GET", "/", "")).isInstanceOf(IOException.class);
    }

    @Test
    void an_answer_that_is_not_http_is_refused() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(other));
            answering.start();
            EngineAddress foreign = new EngineAddress(URI.create("tcp://127.0.0.1:" + other.getLocalPort()));

            assertThatThrownBy(() -> foreign.call("GET", "/", "")).hasMessageContaining("something that is not HTTP");
            answering.join();
        }
    }

    private static void answer(ServerSocket other) {
        try (Socket guest = other.accept()) {
            guest.getInputStream().read(new byte[1024]);
            guest.getOutputStream().write("220 mail.example\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
