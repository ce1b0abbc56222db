package io.testflow.environment.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EngineReportTest {

    @TempDir
    Path directory;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void an_engine_at_a_socket_is_told_with_its_version() throws Exception {
        Path socket = directory.resolve("docker.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread answering = new Thread(() -> answer(server));
            answering.start();

            assertThat(new EngineReport(new EngineSockets(List.of(directory.resolve("other.sock"), socket), "")).text())
                    .isEqualTo("Docker 28.2.2 at unix://" + socket);
            answering.join();
        }
    }

    @Test
    void where_none_listens_the_reason_is_told() {
        Path socket = directory.resolve("docker.sock");

        assertThat(new EngineReport(new EngineSockets(List.of(socket), "")).text())
                .isEqualTo("There is no socket " + socket
                        + ": install Docker and start it, or name an engine by DOCKER_HOST.");
    }

    @Test
    void an_engine_at_a_port_is_asked_as_well() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        String address = "tcp://127.0.0.1:" + server.getAddress().getPort();

        assertThat(elsewhere(address))
                .startsWith("What answers at " + address + " does not say that it is Docker (status 404: ");
        server.stop(0);
        assertThat(elsewhere(address)).startsWith("None answers at " + address + " (");
    }

    @Test
    void what_answers_well_and_has_no_version_is_not_taken_for_docker() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/info", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("welcome".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();

        assertThat(elsewhere("http://127.0.0.1:" + server.getAddress().getPort()))
                .endsWith("does not say that it is Docker (status 200: welcome).");
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix:docker.sock", "tcp:///engine", "tcp://engine.example", "ssh://engine.example:22"})
    void an_address_that_does_not_say_where_to_call_is_left_to_testcontainers(String address) {
        assertThat(EngineAddress.parse(address)).isEmpty();
    }

    @Test
    void what_takes_a_library_is_left_to_testcontainers() {
        assertThat(elsewhere("npipe:////./pipe/docker_engine"))
                .isEqualTo(
                        "It is said to be at npipe:////./pipe/docker_engine, where only Testcontainers can ask for it.");
        assertThat(elsewhere("no address")).contains("only Testcontainers");
    }

    private static String elsewhere(String address) {
        return new EngineReport(new EngineSockets(List.of(), address)).text();
    }

    /** The first who connects only looks whether anybody listens. */
    private static void answer(ServerSocketChannel server) {
        try {
            server.accept().close();
            try (SocketChannel guest = server.accept()) {
                guest.read(ByteBuffer.allocate(1024));
                guest.write(ByteBuffer.wrap("HTTP/1.0 200 OK\r\nServer: it\r\n\r\n{\"ServerVersion\":\"28.2.2\"}"
                        .getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
