package io.testflow.core.internal.failure.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.failure.normal.MessageTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "Connection refused: db:5432, db:5432",
        "Connect to DB/10.0.0.7:5432 failed, db:5432",
        "Connect to 127.0.0.1:5432 failed, localhost:5432",
        "no answer at 10:30 from billing:8080, billing:8080",
        "Orders.java:57 asked localhost:8080, localhost:8080"
    })
    void is_the_first_host_and_port_of_a_message(String message, String name) {
        assertThat(Endpoint.of(chain(message)).map(Endpoint::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no answer at 10:30", "see src/cart.test.ts:57", "see application.yml:12", "localhost:54321"})
    void times_places_and_ports_that_the_system_deals_out_are_none(String message) {
        assertThat(Endpoint.of(chain(message))).isEmpty();
    }

    @Test
    void the_innermost_throwable_that_names_one_tells() {
        Chain chain = new Chain(List.of(thrown("to a:1000"), thrown("to b:2000"), thrown("no route")));

        assertThat(Endpoint.of(chain).map(Endpoint::name)).contains("b:2000");
    }

    private static Chain chain(String message) {
        return new Chain(List.of(thrown(message)));
    }

    private static Thrown thrown(String message) {
        return new Thrown("java.net.ConnectException", message, MessageTemplate.of(message), List.of(), 0);
    }
}
