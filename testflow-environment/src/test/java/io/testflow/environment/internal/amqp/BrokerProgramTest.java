package io.testflow.environment.internal.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.port.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in this JVM, where it ends nothing but what a test says. */
@Timeout(120)
class BrokerProgramTest {

    @TempDir
    Path directory;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final BrokerProgram program = new BrokerProgram(ended::countDown);

    @Test
    void it_makes_and_removes_virtual_hosts_and_ends_with_its_broker() throws Exception {
        int port = FreePorts.choose(1).get(0);
        Object launcher =
                program.launch(Configuration.write(directory, port).toUri().toString());
        try (ServerSocket orders = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            new Thread(() -> obey(orders), "orders").start();
            VirtualHosts hosts = new VirtualHosts(Endpoint.at("broker", "localhost", port)
                    .with(VirtualHosts.CONTROL_PORT, String.valueOf(orders.getLocalPort())));

            hosts.make("own");
            assertThatThrownBy(() -> hosts.make("own")).hasMessageContaining("already exists with name of own");
            hosts.remove("own");
            hosts.remove("own");
            hosts.make("own");
            assertThat(say(orders, "dance own\n")).isEqualTo("no order is `dance own`\n");
            assertThat(say(orders, "dance\n")).isEqualTo("no order is `dance`\n");
            assertThat(say(orders, "")).isEqualTo("no order is `null`\n");

            assertThat(ended.getCount()).isOne();
            launcher.getClass().getMethod("shutdown").invoke(launcher);
            ended.await();
        }
    }

    @Test
    void it_ends_where_the_broker_cannot_start() throws Exception {
        program.launch(directory.resolve("none.json").toUri().toString());

        assertThat(ended.getCount()).isZero();
    }

    private void obey(ServerSocket orders) {
        try {
            program.obey(orders);
        } catch (IOException e) {
            // The test has closed it.
        }
    }

    private static String say(ServerSocket orders, String text) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), orders.getLocalPort())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
