package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class OwnNetworkTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "'{\"Gateway\": \"192.0.2.1\"}', 192.0.2.1",
        "'{\"Subnet\": \"fd00::/64\"}, {\"Gateway\": \"192.0.2.7\"}', 192.0.2.7",
        "'{\"Subnet\": \"fd00::/64\"}', host-gateway"
    })
    void its_way_out_is_the_first_address_that_the_engine_knows(String gateways, String expected) throws IOException {
        try (SpokenEngine engine = new SpokenEngine()
                .answering("GET /networks/n00", 200, "{\"IPAM\": {\"Config\": [" + gateways + "]}}")) {
            assertThat(new OwnNetwork(engine.on("localhost", 0), "n00").gateway())
                    .isEqualTo(expected);
        }
    }

    @Test
    void an_engine_that_has_no_room_for_one_more_is_told_with_the_cure() throws IOException {
        try (SpokenEngine engine = new SpokenEngine()
                .answering("POST /networks/create", 500, "{\"message\": \"all predefined address pools\"}")) {
            Service web = Service.of("container", new Origin.Image("testflow/web:1"));

            assertThatThrownBy(() -> OwnNetwork.make(engine.on("localhost", 0), Requests.of(directory, "web", web)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(
                            "It needs a network of its own, and the Docker engine makes none (all predefined address"
                                    + " pools). `docker network prune` removes those that nobody uses.");
        }
    }
}
