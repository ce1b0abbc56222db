package io.testflow.core.environment;

import static io.testflow.core.environment.Service.postgres;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void keeps_the_order_of_its_services_and_never_changes() {
        Environment empty = Environment.named("it");
        Environment two = empty.service("payment-db", postgres("18")).service("cache", Service.external("redis://a"));

        assertThat(two.services().keySet()).containsExactly("payment-db", "cache");
        assertThat(empty.services()).isEmpty();
    }

    @Test
    void refuses_two_services_of_one_name() {
        Environment environment = Environment.named("it").service("db", postgres("18"));

        assertThatThrownBy(() -> environment.service("db", postgres("17")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`it` has two services with the name `db`");
    }

    @Test
    void refuses_a_name_that_no_placeholder_can_hold() {
        assertThatThrownBy(() -> Environment.named("it").service("pay.db", postgres("18")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`pay.db`");
    }

    @Test
    void replaces_every_text_that_may_hold_a_placeholder() {
        for (Origin origin : List.of(
                new Origin.Version("{a.b}"),
                new Origin.Image("{a.b}"),
                new Origin.Command(List.of("{a.b}")),
                new Origin.Url("{a.b}"))) {
            Service service = Service.of("any", origin).variable("v", "{a.b}").setting("s", "{a.b}");

            assertThat(service.texts()).hasSize(3).containsOnly("{a.b}");
            assertThat(service.map(text -> "filled").texts()).hasSize(3).containsOnly("filled");
        }
    }

    @Test
    void an_endpoint_names_what_it_has_where_it_is_asked_for_something_else() {
        Endpoint endpoint = Endpoint.at("db", "localhost", 5432).with(Endpoint.JDBC_URL, "jdbc:postgresql:x");

        assertThat(endpoint.host()).isEqualTo("localhost");
        assertThat(endpoint.port()).isEqualTo(5432);
        assertThat(endpoint.has("password")).isFalse();
        assertThatThrownBy(() -> endpoint.property("jdbcurl"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The service `db` has no property `jdbcurl`. Did you mean `jdbcUrl`?"
                        + " It has `host`, `port`, `jdbcUrl`.");
        assertThatThrownBy(() -> new Endpoint("it", Map.of()).host()).hasMessageContaining("It has none.");
    }
}
