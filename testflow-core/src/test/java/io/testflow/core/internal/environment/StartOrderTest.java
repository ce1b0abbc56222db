package io.testflow.core.internal.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import org.junit.jupiter.api.Test;

class StartOrderTest {

    @Test
    void a_placeholder_or_a_need_puts_the_other_service_before() {
        Environment environment = Environment.named("it")
                .service("web", Service.process("web", "{app.port}"))
                .service(
                        "app",
                        Service.process("app").variable("DB", "{db.jdbcUrl}").needs("queue"))
                .service("queue", Service.process("queue"))
                .service("db", Service.postgres("18"));

        assertThat(StartOrder.fault(environment)).isEmpty();
        assertThat(StartOrder.of(environment).names()).containsExactly("queue", "db", "app", "web");
        assertThat(StartOrder.of(environment).needs().get("app")).containsExactlyInAnyOrder("db", "queue");
        assertThat(StartOrder.of(environment).needs().get("db")).isEmpty();
    }

    @Test
    void a_service_may_name_its_own_ports_and_nothing_else_of_itself() {
        Environment environment = Environment.named("it")
                .service("app", Service.process("app", "{app.port}").variable("ADMIN", "{app.port.9090}"));

        assertThat(StartOrder.fault(environment)).isEmpty();
        assertThat(StartOrder.of(environment).needs().get("app")).isEmpty();
        assertThat(fault(environment.service("db", Service.process("db", "{db.jdbcUrl}"))))
                .contains("`db` names its own {db.jdbcUrl}, which is not known before it runs");
    }

    @Test
    void an_unknown_name_is_answered_with_the_nearest_and_all() {
        Environment environment = Environment.named("it")
                .service("payment-db", Service.postgres("18"))
                .service("app", Service.process("app", "{payments-db.port}"));

        assertThat(StartOrder.fault(environment).orElseThrow())
                .isEqualTo(new DefinitionFault(
                        "app",
                        "the service `app` names `payments-db`, which the environment does not have."
                                + " Did you mean `payment-db`? It has `payment-db`, `app`."));
    }

    @Test
    void services_that_wait_for_one_another_are_named_in_a_circle() {
        Environment environment = Environment.named("it")
                .service("a", Service.process("a", "{b.port}"))
                .service("b", Service.process("b").needs("d", "c"))
                .service("c", Service.process("c", "{a.port}"))
                .service("d", Service.process("d"));

        assertThat(fault(environment))
                .isEqualTo("the services wait for one another: `a` needs `b` needs `c` needs `a`."
                        + " Take one of these placeholders or `needs` away.");
    }

    @Test
    void a_placeholder_of_an_environment_variable_is_none_of_a_service() {
        assertThat(Reference.in("${HOME.x} {a.b} {a} { a.b } {a.port.8080}").map(Reference::toString))
                .containsExactly("{a.b}", "{a.port.8080}");
        assertThat(Reference.fill("x {a.b} y", reference -> "$1")).isEqualTo("x $1 y");
    }

    private static String fault(Environment environment) {
        return StartOrder.fault(environment).orElseThrow().problem();
    }
}
