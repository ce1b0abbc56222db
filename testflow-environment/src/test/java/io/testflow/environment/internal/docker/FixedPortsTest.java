package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FixedPortsTest {

    @Test
    void each_port_of_a_container_has_a_free_one_of_its_own() throws Exception {
        List<Integer> inside = IntStream.range(9000, 9100).boxed().toList();

        Map<Integer, Integer> chosen = FixedPorts.free(inside);

        assertThat(chosen.keySet()).containsExactlyElementsOf(inside);
        assertThat(chosen.values()).doesNotHaveDuplicates();
        int one = chosen.get(9000);
        try (ServerSocket socket = new ServerSocket(one, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.getLocalPort()).isEqualTo(one);
        }
    }
}
