package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InsideTest {

    @Test
    void a_container_is_seen_by_its_name_and_the_ports_inside() {
        Endpoint outside = Endpoint.at("payment-db", "localhost", 40_000)
                .with("port.5432", "40000")
                .with("port.9090", "40001")
                .with("jdbcUrl", "jdbc:postgresql://localhost:40000/a?metrics=localhost:40001")
                .with("database", "localhost:4000")
                .with("container", "f00");

        assertThat(Inside.view(outside).properties())
                .isEqualTo(Map.of(
                        "host", "payment-db",
                        "port", "5432",
                        "port.5432", "5432",
                        "port.9090", "9090",
                        "jdbcUrl", "jdbc:postgresql://payment-db:5432/a?metrics=payment-db:9090",
                        "database", "localhost:4000",
                        "container", "f00"));
    }

    @Test
    void what_is_on_this_machine_is_seen_by_the_name_that_leads_there() {
        Endpoint outside =
                Endpoint.at("stub", "127.0.0.1", 40_000).with("url", "http://127.0.0.1:40000/?other=x.127.0.0.1:40000");

        assertThat(Inside.isOnThisMachine(outside)).isTrue();
        assertThat(Inside.view(outside).properties())
                .isEqualTo(Map.of(
                        "host", "host.docker.internal",
                        "port", "40000",
                        "url", "http://host.docker.internal:40000/?other=x.127.0.0.1:40000"));
    }

    @Test
    void what_is_elsewhere_is_seen_as_by_all() {
        Endpoint outside =
                Endpoint.at("staging", "staging.example.org", 443).with("url", "https://staging.example.org");
        Endpoint unknown = new Endpoint("file", Map.of("url", "file:a"));

        assertThat(Inside.isOnThisMachine(outside)).isFalse();
        assertThat(Inside.isOnThisMachine(unknown)).isFalse();
        assertThat(Inside.view(outside)).isEqualTo(outside);
        assertThat(Inside.view(unknown)).isEqualTo(unknown);
    }
}
