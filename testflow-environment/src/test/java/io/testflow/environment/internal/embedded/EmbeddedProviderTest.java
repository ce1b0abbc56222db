package io.testflow.environment.internal.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.program.EmbeddedProgram;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedProviderTest {

    @TempDir
    Path directory;

    private final EmbeddedProvider provider = new EmbeddedProvider();

    @Test
    void a_service_comes_from_the_one_who_knows_its_type() throws Exception {
        Service redis = Service.of("redis", "7");

        RunningService running = provider.start(Requests.of(directory, "cache", redis));

        assertThat(running.endpoint().property("url")).startsWith("redis://");
        running.stop();
        assertThat(provider.offer(redis)).isInstanceOf(Offer.Available.class);
        assertThat(provider.offer(Service.postgres("18"))).isInstanceOf(Offer.Available.class);
        assertThat(provider.isDivisible(redis)).isTrue();
        assertThat(provider.types())
                .contains("postgres", "redis", "http-stub", "mail", "kafka", "rabbitmq", "amqp", "mariadb");
    }

    @Test
    void one_that_another_jvm_has_started_is_divided_as_well() throws Exception {
        StartRequest request = Requests.of(directory, "cache", Service.of("redis", "7"));
        DivisibleService started = (DivisibleService) provider.start(request);

        DivisibleService attached = (DivisibleService) provider.attach(request, started.endpoint());

        String database = attached.part().endpoint().property(Endpoint.DATABASE);
        assertThat(started.part().endpoint().property(Endpoint.DATABASE)).isNotEqualTo(database);
        assertThat(attached.fault()).isEmpty();
        attached.stop();
        assertThat(started.fault()).isNotEmpty();
        assertThat(attached.fault()).isNotEmpty();
    }

    @Test
    void the_one_who_knows_its_type_hears_that_a_service_is_expected() {
        List<Service> expected = new ArrayList<>();
        EmbeddedProvider listening = new EmbeddedProvider(List.of(new Listening(expected)));

        listening.expect(Service.postgres("18"));
        listening.expect(Service.of("redis", "7"));

        assertThat(expected).containsExactly(Service.postgres("18"));
    }

    @Test
    void a_type_that_nobody_knows_is_refused_with_those_that_are_known() {
        Service unknown = Service.of("oracle", "");

        assertThat(((Offer.Refused) provider.offer(unknown)).reason())
                .startsWith("It has no `oracle`, but ")
                .contains("`postgres`", "`redis`");
        assertThat(provider.isDivisible(unknown)).isFalse();
    }

    /**
     * Knows PostgreSQL, and starts none.
     *
     * @param expected what it has heard
     */
    private record Listening(List<Service> expected) implements EmbeddedProgram {

        @Override
        public Set<String> types() {
            return Set.of("postgres");
        }

        @Override
        public Offer offer(Service service) {
            return new Offer.Refused("It only listens.");
        }

        @Override
        public void expect(Service service) {
            expected.add(service);
        }

        @Override
        public RunningService start(StartRequest request) {
            throw new UnsupportedOperationException();
        }
    }
}
