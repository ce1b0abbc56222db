package io.testflow.environment.internal.amqp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.StartFailure;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VirtualHostsTest {

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_broker_that_takes_an_order_and_is_silent_is_told_by_its_place() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Endpoint broker = Endpoint.at("broker", "localhost", 1)
                    .with(VirtualHosts.CONTROL_PORT, String.valueOf(silent.getLocalPort()));
            VirtualHosts hosts = new VirtualHosts(broker, 50);

            assertThatThrownBy(hosts::take)
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Its own virtual host cannot be made (localhost:" + silent.getLocalPort()
                            + " has not answered for 50 ms).");
            hosts.giveUp(broker.with(VirtualHosts.VIRTUAL_HOST, "own"));
        }
    }
}
