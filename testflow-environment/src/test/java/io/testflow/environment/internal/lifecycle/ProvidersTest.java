package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.environment.memory.MemoryProvider;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private final ServiceProvider embedded = new Named("embedded", new Offer.Refused("It has PostgreSQL 18, not 9."));
    private final ServiceProvider docker = new Named("docker", new Offer.Available("PostgreSQL 9, by Docker"));
    private final Providers providers = new Providers(List.of(embedded, docker));

    @Test
    void the_first_who_can_gives_a_service_and_tells_why_not_another() {
        Choice choice = providers.choose("db", Service.postgres("9"));

        assertThat(choice.provider()).isSameAs(docker);
        assertThat(choice).hasToString("PostgreSQL 9, by Docker, since embedded: It has PostgreSQL 18, not 9.");
    }

    @Test
    void the_first_sentence_of_each_reason_is_enough_in_a_line() {
        ServiceProvider wordy =
                new Named("embedded", new Offer.Refused("It has none. Add it to the pom:\n<dependency>"));

        assertThat(new Providers(List.of(wordy, embedded, docker))
                        .choose("db", Service.postgres("9"))
                        .inShort())
                .isEqualTo(
                        "PostgreSQL 9, by Docker, since embedded: It has none. embedded: It has PostgreSQL 18, not 9.");
        assertThat(new Providers(List.of(docker))
                        .choose("db", Service.postgres("9"))
                        .inShort())
                .isEqualTo("PostgreSQL 9, by Docker");
    }

    @Test
    void those_who_do_not_know_a_type_are_no_reason() {
        Choice choice = providers.choose("web", Service.process("web"));

        assertThat(choice).hasToString("PostgreSQL 9, by Docker");
    }

    @Test
    void where_there_is_no_provider_nobody_gives_a_service() {
        assertThatThrownBy(() -> new Providers(List.of()).choose("db", Service.postgres("9")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Nobody can give the service `db` of the type `postgres`.");
    }

    @Test
    void a_provider_that_is_named_is_the_only_one_asked() {
        assertThat(providers.choose("db", Service.postgres("9").from("docker"))).hasToString("PostgreSQL 9, by Docker");
        assertThatThrownBy(() -> providers.choose("db", Service.postgres("9").from("embedded")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Nobody can give the service `db` of the type `postgres`."
                        + "\n  embedded: It has PostgreSQL 18, not 9.");
    }

    @Test
    void a_provider_that_is_not_here_is_answered_with_those_that_are() {
        assertThatThrownBy(() -> providers.choose("db", Service.postgres("9").from("dokcer")))
                .isInstanceOf(UsageException.class)
                .hasMessage("The service `db` asks for the provider `dokcer`, which is not here."
                        + " Did you mean `docker`? Here are `auto`, `embedded`, `docker`.");
    }

    @Test
    void an_unknown_type_is_answered_with_the_nearest_and_all() {
        Providers one = new Providers(List.of(embedded));
        Service mistyped = Service.of("postgers", Service.postgres("").origin());

        assertThatThrownBy(() -> one.choose("db", mistyped))
                .hasMessageContaining("`postgers`. Did you mean `postgres`? Known types are `postgres`, `redis`.");
    }

    @Test
    void where_nobody_knows_any_type_none_is_named() {
        assertThatThrownBy(() -> new Providers(List.of(new MemoryProvider())).choose("db", Service.postgres("18")))
                .hasMessage("Nobody can give the service `db` of the type `postgres`."
                        + "\n  memory: It is given in memory only where that is asked for by `provider: memory`.");
    }

    /** A provider that starts nothing. */
    private record Named(String name, Offer answer) implements ServiceProvider {

        @Override
        public Set<String> types() {
            return Set.of("redis", "postgres");
        }

        @Override
        public Offer offer(Service service) {
            return answer;
        }

        @Override
        public RunningService start(StartRequest request) {
            throw new AssertionError("nobody asked for that");
        }
    }
}
