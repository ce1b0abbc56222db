package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.DockerClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.testflow.environment.internal.engine.EngineAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/** Speaks as an engine does that says what a test wants; what no test has said is not found. */
final class SpokenEngine implements AutoCloseable {

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();

    /** The calls with what they said, in order. */
    private final List<String> heard = new CopyOnWriteArrayList<>();

    SpokenEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * The next answer to a call; the last one is for all that follow.
     *
     * @param call method and path, without the version of the API and what is asked by the query
     * @param body a text, each character of which is a byte
     */
    SpokenEngine answering(String call, int status, String body) {
        answers.computeIfAbsent(call, none -> new ConcurrentLinkedDeque<>()).add(new Answer(status, body));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/v[0-9.]+/", "/");
        String call = exchange.getRequestMethod() + " " + path;
        String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(said.isEmpty() ? call : call + " " + said);
        Deque<Answer> next = answers.getOrDefault(
                call, new ConcurrentLinkedDeque<>(List.of(new Answer(404, "{\"message\": \"no " + call + "\"}"))));
        Answer answer = next.size() > 1 ? next.remove() : next.element();
        byte[] body = answer.body().getBytes(StandardCharsets.ISO_8859_1);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    EngineAddress address() {
        return new EngineAddress(uri());
    }

    DockerClient client() {
        return DockerClientProviderStrategy.getClientForConfig(transport());
    }

    TransportConfig transport() {
        return TransportConfig.builder().dockerHost(uri()).build();
    }

    /** The engine on a machine of this name, with so much memory. */
    Engine on(String host, long memory) {
        return new Engine(client(), Optional.of(address()), host, memory);
    }

    private URI uri() {
        return URI.create("tcp://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
