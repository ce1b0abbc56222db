package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Holder;
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
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ExpectedTest {

    @TempDir
    Path directory;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void a_provider_hears_of_all_its_services_before_it_starts_the_first() {
        Environment environment = Environment.named("it")
                .service("db", Service.process("db"))
                .service("app", Service.process("app").needs("db"));
        Workplace place = new Workplace(
                directory,
                getClass().getClassLoader(),
                new Placeholders(name -> null),
                directory,
                Holder.thisProcess());

        new Startup(
                        new Providers(List.of(new Listening(MemoryProvider.scripted(Map.of()), told))),
                        place,
                        Capacity.of(System::getProperty))
                .start(environment)
                .stop();

        assertThat(told).containsExactly("expects db", "expects app", "starts db", "starts app");
    }

    /**
     * Writes down what it is told.
     *
     * @param memory starts the services
     */
    private record Listening(ServiceProvider memory, List<String> told) implements ServiceProvider {

        @Override
        public String name() {
            return memory.name();
        }

        @Override
        public Set<String> types() {
            return memory.types();
        }

        @Override
        public Offer offer(Service service) {
            return memory.offer(service);
        }

        @Override
        public void expect(Service service) {
            told.add("expects " + service.texts().findFirst().orElseThrow());
        }

        @Override
        public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
            told.add("starts " + request.name());
            return memory.start(request);
        }
    }
}
