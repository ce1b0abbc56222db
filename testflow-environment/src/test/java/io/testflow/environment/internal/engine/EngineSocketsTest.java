package io.testflow.environment.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class EngineSocketsTest {

    @TempDir
    Path directory;

    @Test
    void a_socket_that_is_not_there_is_named() {
        Path socket = directory.resolve("docker.sock");

        assertThat(of(socket).fault())
                .contains("There is no socket " + socket
                        + ": install Docker and start it, or name an engine by DOCKER_HOST.");
    }

    @Test
    void a_socket_that_nobody_listens_at_is_named() throws IOException {
        Path socket = directory.resolve("docker.sock");
        listening(socket).close();

        assertThat(of(socket).fault()).contains("Nobody listens at the socket " + socket + ": start Docker.");
    }

    @Test
    void one_that_somebody_listens_at_is_enough() throws IOException {
        Path socket = directory.resolve("docker.sock");
        try (ServerSocketChannel server = listening(socket)) {
            assertThat(server.isOpen()).isTrue();
            assertThat(of(directory.resolve("other.sock"), socket).fault()).isEmpty();
        }
    }

    @Test
    void a_socket_that_others_alone_may_open_is_answered_with_the_group_to_join() {
        Path socket = directory.resolve("docker.sock");

        // Whoever runs the tests as root may open all.
        assertThat(EngineSockets.closed(socket, new SocketException("Permission denied")))
                .startsWith("The socket " + socket + " is closed to the user ")
                .endsWith("(permission denied): add them to its group, often `docker`, and log in again.");
    }

    @Test
    void a_socket_whose_name_is_too_long_for_the_system_is_answered_with_the_reason() throws IOException {
        Path socket = Files.createFile(directory.resolve("s".repeat(200)));

        assertThat(of(socket).fault())
                .hasValueSatisfying(fault -> assertThat(fault)
                        .startsWith("The socket " + socket + " cannot be opened (")
                        .contains("too long"));
    }

    @Test
    void where_somebody_has_said_where_the_engine_is_the_usual_places_do_not_count() throws IOException {
        assertThat(usual(Map.of()).all()).containsExactly(Path.of("/var/run/docker.sock"));
        assertThat(usual(Map.of("XDG_RUNTIME_DIR", "/run/user/1")).all())
                .containsExactly(Path.of("/var/run/docker.sock"), Path.of("/run/user/1/docker.sock"));
        assertThat(usual(Map.of("DOCKER_HOST", "unix:///run/other.sock")).all())
                .containsExactly(Path.of("/run/other.sock"));
        assertThat(usual(Map.of("DOCKER_HOST", "tcp://engine.example:2376")))
                .isEqualTo(new EngineSockets(List.of(), "tcp://engine.example:2376"));
        Files.writeString(directory.resolve(".testcontainers.properties"), "ryuk.container.privileged=true\n");
        assertThat(usual(Map.of()).all()).hasSize(1);
        Files.writeString(directory.resolve(".testcontainers.properties"), "docker.host = tcp\\://engine:2376\n");
        assertThat(usual(Map.of())).isEqualTo(new EngineSockets(List.of(), "tcp://engine:2376"));
        assertThat(of().fault()).isEmpty();
    }

    private static EngineSockets of(Path... sockets) {
        return new EngineSockets(List.of(sockets), "");
    }

    private EngineSockets usual(Map<String, String> environment) {
        return EngineSockets.usual(environment::get, directory);
    }

    private static ServerSocketChannel listening(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return server;
    }
}
