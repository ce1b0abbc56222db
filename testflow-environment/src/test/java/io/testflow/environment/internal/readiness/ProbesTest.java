package io.testflow.environment.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbesTest {

    private static final Path LOG = Path.of("none");

    @ParameterizedTest
    @CsvSource({"HTTP/1.1 200 OK, ''", "HTTP/1.1 302 Found, ''", "HTTP/1.1 404 None, 404", "SSH-2.0-Dropbear, -1"})
    void a_page_is_there_when_it_is_answered_well(String answer, String status) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(server, answer));
            answering.start();
            int port = server.getLocalPort();

            Optional<String> obstacle = page(List.of(port)).obstacle();

            assertThat(obstacle)
                    .isEqualTo(Optional.of(status)
                            .filter(text -> !text.isEmpty())
                            .map(text -> "http://localhost:" + port + "/health is answered with status " + text));
        }
    }

    @Test
    void a_page_needs_a_port() {
        assertThat(page(List.of()).obstacle()).contains("it has no port that /health could be asked of");
    }

    private static Probe page(List<Integer> ports) {
        return Probes.of(Readiness.answering("/health").check(), "localhost", ports, LOG);
    }

    private static void answer(ServerSocket server, String line) {
        try {
            // A client asks a second time where it does not understand the first answer.
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    client.getInputStream().read();
                    client.getOutputStream()
                            .write((line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            // The test has ended.
        }
    }
}
