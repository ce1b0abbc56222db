package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.memory.Behaviour;
import io.testflow.environment.memory.MemoryProvider;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SeenTest {

    @TempDir
    Path directory;

    private final ServiceProvider memory =
            MemoryProvider.scripted(Map.of("db", Behaviour.starts().with("host", "localhost")));

    @Test
    void each_provider_sees_other_services_in_its_own_way() {
        Environment environment = Environment.named("it")
                .service("db", Service.process("db"))
                .service("near", Service.process("app", "{db.host}"))
                .service("far", Service.process("app", "{db.host}").from("elsewhere"));

        List<StartedService> services = start(environment);

        assertThat(services.get(1).request().service().texts()).containsExactly("app", "localhost");
        assertThat(services.get(2).request().service().texts()).containsExactly("app", "host.of.db");
    }

    @Test
    void a_service_is_told_where_those_run_that_it_needs() {
        Environment environment = Environment.named("it")
                .service("db", Service.process("db"))
                .service("other", Service.process("other"))
                .service("app", Service.process("app").needs("db"));

        List<StartedService> services = start(environment);

        assertThat(services.get(2).request().needed())
                .containsExactly(services.get(0).endpoint());
    }

    private List<StartedService> start(Environment environment) {
        Placeholders variables = new Placeholders(name -> null);
        Workplace place =
                new Workplace(directory, getClass().getClassLoader(), variables, directory, Holder.thisProcess());
        return new Startup(
                        new Providers(List.of(memory, new Elsewhere(memory))), place, Capacity.of(System::getProperty))
                .start(environment)
                .services();
    }

    /**
     * Sees the services from another place.
     *
     * @param memory starts them
     */
    private record Elsewhere(ServiceProvider memory) implements ServiceProvider {

        @Override
        public String name() {
            return "elsewhere";
        }

        @Override
        public Set<String> types() {
            return memory.types();
        }

        @Override
        public Offer offer(Service service) {
            return new Offer.Available("elsewhere");
        }

        @Override
        public Endpoint seen(Endpoint other) {
            return other.with(Endpoint.HOST, "host.of." + other.service());
        }

        @Override
        public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
            return memory.start(request);
        }
    }
}
