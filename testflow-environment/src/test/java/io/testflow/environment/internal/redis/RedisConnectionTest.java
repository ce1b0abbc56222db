package io.testflow.environment.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RedisConnectionTest {

    @Test
    void nothing_at_a_key_is_told_as_the_client_of_redis_tells_it() throws Exception {
        assertThat(reply("$-1\r\n")).isEqualTo("(nil)");
        assertThat(reply("*2\r\n$1\r\na\r\n$-1\r\n")).isEqualTo(List.of("a", "(nil)"));
    }

    @Test
    void a_server_that_ends_in_the_middle_of_a_reply_has_not_replied() {
        assertThatThrownBy(() -> reply("+O"))
                .isInstanceOf(EOFException.class)
                .hasMessage("the server has closed the connection");
        assertThatThrownBy(() -> reply("$5\r\nab")).isInstanceOf(EOFException.class);
    }

    /** What a server means that says this, and goes. */
    private static Object reply(String said) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(server, said));
            try (RedisConnection connection =
                    RedisConnection.to(Endpoint.at("cache", "localhost", server.getLocalPort()))) {
                return connection.call(List.of("GET", "a"));
            } finally {
                answered.join();
            }
        }
    }

    private static void answer(ServerSocket server, String said) {
        try (Socket guest = server.accept()) {
            guest.getInputStream().readNBytes("*2\r\n$3\r\nGET\r\n$1\r\na\r\n".length());
            guest.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
