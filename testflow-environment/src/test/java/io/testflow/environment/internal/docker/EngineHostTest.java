package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Network;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineHostTest {

    private static final URI SOCKET = URI.create("unix:///var/run/docker.sock");

    @ParameterizedTest
    @CsvSource({
        "172.18.0.9, 172.18.0.0/16, 172.18.0.9",
        ", 172.18.0.0/16, 172.18.0.1",
        "'', 10.0.4.0/24, 10.0.4.1",
        ", , ''",
        ", fd00::/64, ''"
    })
    void the_gateway_of_a_network_is_its_first_address_where_the_engine_does_not_say(
            @Nullable String gateway, @Nullable String subnet, String expected) {
        Network.Ipam.Config config =
                new Network.Ipam.Config().withGateway(gateway).withSubnet(subnet);

        assertThat(EngineHost.gateway(config)).isEqualTo(expected);
    }

    @Test
    void what_somebody_has_said_is_the_host() throws Exception {
        try (SpokenEngine engine = new SpokenEngine()) {
            assertThat(EngineHost.of(engine.client(), SOCKET, "engine.example", true))
                    .isEqualTo("engine.example");
            assertThat(EngineHost.of(engine.client(), SOCKET, " ", false)).isEqualTo("localhost");
        }
    }

    @Test
    void an_engine_at_a_port_publishes_where_it_is() throws Exception {
        try (SpokenEngine engine = new SpokenEngine()) {
            assertThat(EngineHost.of(engine.client(), URI.create("tcp://192.0.2.1:2375"), null, true))
                    .isEqualTo("192.0.2.1");
            assertThat(EngineHost.of(engine.client(), URI.create("tcp://127.0.0.1:2375"), null, true))
                    .isEqualTo("localhost");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"Gateway\": \"192.0.2.1\"}', 192.0.2.1",
        "'{\"Gateway\": \"127.0.0.1\"}', localhost",
        "'{}', localhost",
        "'{}, {\"Gateway\": \"192.0.2.7\"}', 192.0.2.7"
    })
    void in_a_container_an_engine_publishes_at_the_gateway_unless_that_is_here(String gateways, String expected)
            throws Exception {
        try (SpokenEngine engine = new SpokenEngine()
                .answering("GET /networks/bridge", 200, "{\"IPAM\": {\"Config\": [" + gateways + "]}}")) {
            assertThat(EngineHost.of(engine.client(), SOCKET, null, true)).isEqualTo(expected);
        }
    }

    @Test
    void in_a_container_an_engine_that_does_not_know_the_network_publishes_here() throws Exception {
        try (SpokenEngine engine = new SpokenEngine()) {
            assertThat(EngineHost.of(engine.client(), SOCKET, null, true)).isEqualTo("localhost");
        }
    }

    @Test
    void an_address_that_nobody_knows_is_not_that_of_this_machine() {
        assertThat(EngineHost.isMine("127.0.0.1")).isTrue();
        assertThat(EngineHost.isMine("localhost")).isTrue();
        assertThat(EngineHost.isMine("192.0.2.1")).isFalse();
        assertThat(EngineHost.isMine("no-such-host.invalid")).isFalse();
    }
}
