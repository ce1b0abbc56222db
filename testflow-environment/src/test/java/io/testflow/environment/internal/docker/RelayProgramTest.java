package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.testflow.environment.internal.port.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RelayProgramTest {

    /** Another address of this machine, as that of a network of Docker is; Linux has all that begin with 127. */
    private static final String ELSEWHERE = "127.0.0.2";

    @Test
    void what_comes_to_its_address_reaches_what_listens_on_this_machine_alone() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        try (ServerSocket service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(service));

            RelayProgram.main(ELSEWHERE, String.valueOf(service.getLocalPort()));

            assertThat(ask(service.getLocalPort())).isEqualTo("heard: hello");
            answered.join();
        }
    }

    @Test
    void where_nothing_listens_the_caller_is_told_so() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        int port = FreePorts.choose(1).get(0);

        RelayProgram.main(ELSEWHERE, String.valueOf(port));

        assertThat(ask(port)).isEmpty();
    }

    @Test
    void a_port_on_which_the_service_listens_itself_is_left_to_it() throws Exception {
        try (ServerSocket service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(service));

            RelayProgram.main("127.0.0.1", String.valueOf(service.getLocalPort()));

            try (Socket socket = new Socket("127.0.0.1", service.getLocalPort())) {
                assertThat(ask(socket)).isEqualTo("heard: hello");
            }
            answered.join();
        }
    }

    private static String ask(int port) throws IOException {
        try (Socket socket = new Socket(ELSEWHERE, port)) {
            return ask(socket);
        }
    }

    private static String ask(Socket socket) {
        try {
            socket.getOutputStream().write("hello".getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void answer(ServerSocket service) {
        try (Socket socket = service.accept()) {
            String heard = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            socket.getOutputStream().write(("heard: " + heard).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
