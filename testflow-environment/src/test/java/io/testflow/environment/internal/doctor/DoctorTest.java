package io.testflow.environment.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.embedded.EmbeddedProvider;
import io.testflow.environment.internal.engine.EngineReport;
import io.testflow.environment.internal.engine.EngineSockets;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lifecycle.Providers;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.internal.machine.MachineMemory;
import io.testflow.environment.internal.process.ProcessProvider;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    Path directory;

    @Test
    void says_what_there_is_and_who_would_give_the_services_of_each_environment() throws Exception {
        Path memory = Files.writeString(directory.resolve("meminfo"), "MemTotal: 1 kB\nMemAvailable:    3145728 kB\n");
        Environment environment = Environment.named("it")
                .service("db", Service.postgres("18"))
                .service("old", Service.postgres("7"))
                .service("app", Service.process("app", "{db.port}"));

        List<String> lines = doctor(memory).lines(List.of(environment));

        assertThat(lines)
                .startsWith("Provider `embedded`")
                .contains("  postgres: PostgreSQL 18.6, embedded")
                .doesNotContain("Provider `process`")
                .containsSequence(
                        "Docker engine",
                        "  There is no socket " + directory.resolve("docker.sock")
                                + ": install Docker and start it, or name an engine by DOCKER_HOST.")
                .anyMatch(line -> line.startsWith("  memory: 3.0 GB free of "))
                .anyMatch(line -> line.endsWith(" GB free for " + directory.resolve("place")))
                .anyMatch(line -> line.matches("  for all services together: \\d+ MB and \\d+\\.0 cores"))
                .containsSequence("Environment `it`", "  db: PostgreSQL 18.6, embedded")
                .contains("  old: Nobody can give the service `old` of the type `postgres`.")
                .contains("  app: process app");
    }

    @Test
    void memory_is_told_where_linux_does_not_tell_it() {
        assertThat(doctor(directory.resolve("no such file")).lines(List.of()))
                .anyMatch(line -> line.matches("  memory: [0-9.]+ GB free of [0-9.]+ GB"));
    }

    @Test
    void the_disk_of_a_relative_place_that_is_not_there_yet_is_that_of_where_it_will_be() {
        Room room = new Room(Path.of("not-there-yet"), MachineMemory.here());

        assertThat(room.lines()).anyMatch(line -> line.matches("disk: [0-9.]+ GB free for not-there-yet"));
    }

    @Test
    void what_a_provider_does_not_give_is_told_with_its_reason() {
        assertThat(doctor(directory.resolve("no such file"), new Closed()).lines(List.of()))
                .startsWith("Provider `closed`", "  mail, telex: It is closed on Mondays. Come back tomorrow.");
    }

    /** Gives nothing. */
    private static final class Closed implements ServiceProvider {

        @Override
        public String name() {
            return "closed";
        }

        @Override
        public Set<String> types() {
            return Set.of("telex", "mail");
        }

        @Override
        public Offer offer(Service service) {
            return new Offer.Refused("It is closed on Mondays. Come back tomorrow.");
        }

        @Override
        public RunningService start(StartRequest request) {
            throw new AssertionError("nobody may start " + request.name());
        }
    }

    private Doctor doctor(Path memory) {
        return doctor(memory, new EmbeddedProvider(), new ProcessProvider());
    }

    private Doctor doctor(Path memory, ServiceProvider... given) {
        Placeholders variables = new Placeholders(name -> null);
        Workplace place =
                new Workplace(directory, getClass().getClassLoader(), variables, directory, Holder.thisProcess());
        Providers providers = new Providers(List.of(given));
        return new Doctor(
                new Startup(providers, place, Capacity.of(System::getProperty)),
                new EngineReport(new EngineSockets(List.of(directory.resolve("docker.sock")), "")),
                new Room(directory.resolve("place"), new MachineMemory(memory, List.of())));
    }
}
