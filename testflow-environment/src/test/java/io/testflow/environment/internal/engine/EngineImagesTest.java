package io.testflow.environment.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EngineImagesTest {

    private static final String SAID = "{\"Id\":\"sha256:1\",\"RepoTags\":[\"example.org:5000/shop/db:18\"],"
            + "\"RepoDigests\": [\"example.org:5000/shop/db@sha256:2\", \"other@sha256:3\"],\"Config\":{\"Id\":\"4\"}}";

    @TempDir
    Path directory;

    private final List<String> asked = new ArrayList<>();

    @Test
    void an_image_has_its_number_and_its_digests() throws IOException {
        assertThat(answered(200, SAID))
                .containsExactly("sha256:1", "example.org:5000/shop/db@sha256:2", "other@sha256:3");
        assertThat(asked).containsExactly("GET /images/example.org:5000/shop/db:18/json");
        assertThat(answered(200, "{\"Id\":\"sha256:1\",\"RepoDigests\":[]}")).containsExactly("sha256:1");
    }

    @Test
    void one_that_is_not_here_is_told_with_the_cure_and_a_refusal_in_its_own_words() {
        assertThatThrownBy(() -> answered(404, "{\"message\":\"No such image\"}"))
                .hasMessage("it is not here; `docker pull` it before, or name it by its digest");
        assertThatThrownBy(() -> answered(500, "no space left\n"))
                .hasMessage("the Docker engine answers with status 500: no space left");
    }

    @Test
    void nobody_is_asked_for_what_is_no_name() {
        EngineImages images = of(new EngineSockets(List.of(), "ssh://engine.example"));

        assertThatThrownBy(() -> images.identities("db json HTTP/1.0\r\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("that is no name of an image");
    }

    @Test
    void where_there_is_no_engine_to_ask_the_reason_is_told() {
        assertThatThrownBy(() ->
                        of(new EngineSockets(List.of(), "ssh://engine.example")).identities("db"))
                .hasMessage("the Docker engine is said to be at ssh://engine.example, where only Testcontainers can"
                        + " ask it");
        assertThatThrownBy(() -> of(new EngineSockets(List.of(directory.resolve("none.sock")), ""))
                        .identities("db"))
                .hasMessageStartingWith("There is no socket " + directory.resolve("none.sock"));
    }

    @Test
    void a_silent_engine_is_waited_for_once() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EngineSockets place = new EngineSockets(List.of(), "tcp://127.0.0.1:" + silent.getLocalPort());
            EngineImages images = new EngineImages(() -> asked(place), Duration.ofSeconds(1));

            for (int turn = 0; turn < 2; turn++) {
                assertThatThrownBy(() -> images.identities("db"))
                        .hasMessage("the Docker engine has not answered for 1 s");
            }
            assertThat(asked).containsExactly(place.elsewhere());
        }
    }

    @Test
    void who_is_interrupted_stops_waiting() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EngineImages images = of(new EngineSockets(List.of(), "tcp://127.0.0.1:" + silent.getLocalPort()));
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> images.identities("db")).hasMessage("somebody has ended the search");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private EngineSockets asked(EngineSockets place) {
        asked.add(place.elsewhere());
        return place;
    }

    private static EngineImages of(EngineSockets place) {
        return new EngineImages(() -> place, Duration.ofSeconds(30));
    }

    private List<String> answered(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            String place = "tcp://127.0.0.1:" + server.getAddress().getPort();
            return of(new EngineSockets(List.of(), place)).identities("example.org:5000/shop/db:18");
        } finally {
            server.stop(0);
        }
    }
}
