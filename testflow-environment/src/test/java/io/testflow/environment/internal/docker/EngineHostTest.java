package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Network;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineHostTest {

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
    void an_address_that_nobody_knows_is_not_that_of_this_machine() {
        assertThat(EngineHost.isMine("127.0.0.1")).isTrue();
        assertThat(EngineHost.isMine("localhost")).isTrue();
        assertThat(EngineHost.isMine("192.0.2.1")).isFalse();
        assertThat(EngineHost.isMine("no-such-host.invalid")).isFalse();
    }
}
