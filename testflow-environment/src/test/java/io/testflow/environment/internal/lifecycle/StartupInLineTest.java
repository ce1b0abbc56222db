package io.testflow.environment.internal.lifecycle;

import static io.testflow.core.environment.Service.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Resources;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.external.ExternalProvider;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.internal.process.ProcessProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartupInLineTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void an_environment_waits_until_another_has_stopped() {
        StartedServices first = start(one("first"), 1);
        CompletableFuture<StartedServices> second = CompletableFuture.supplyAsync(() -> start(one("second"), 1));
        assertThatThrownBy(() -> second.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

        first.stop();

        StartedServices behind = second.orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(behind.fault()).isEmpty();
        behind.stop();
    }

    @Test
    void a_build_that_shares_more_than_there_is_does_not_wait_for_itself() throws Exception {
        Process build = new ProcessBuilder("sleep", "600").start();
        Holder holder = Holder.process(ProcessMark.of(build.toHandle()));
        StartedServices first = startup(1).keptBy(holder, directory).start(one("first"));

        assertThatThrownBy(() -> startup(1).keptBy(holder, directory).start(one("second")))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageStartingWith("The environment `second` cannot start in this build: it asks for 400 MB");

        first.stop();
        build.destroyForcibly();
    }

    @Test
    void a_service_counts_as_its_definition_says_and_as_a_usual_one_where_it_says_nothing() throws IOException {
        Service asked = sleeper().resources(Resources.ANY.megabytes(300).cpus(0.5));

        StartedServices services =
                start(Environment.named("it").service("usual", sleeper()).service("asked", asked), 2);

        assertThat(claims()).containsExactlyInAnyOrder(new Claim(128 * MEGABYTE, 0), new Claim(300 * MEGABYTE, 0.5));
        services.stop();
    }

    @Test
    void what_does_not_start_gives_its_room_back() throws IOException {
        Environment broken = Environment.named("it")
                .service("broken", process("no-such-program"))
                .service("after", process("sleep", "{broken.port}"));

        assertThatThrownBy(() -> start(broken, 1)).isInstanceOf(EnvironmentFailure.class);

        assertThat(claims()).isEmpty();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("waiting", "room.lock");
        }
    }

    @Test
    void what_runs_elsewhere_takes_no_room() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Service there = Service.external("tcp://localhost:" + server.getLocalPort());

            StartedServices services = start(Environment.named("it").service("there", there), 1);

            assertThat(claims()).isEmpty();
            services.stop();
        }
    }

    private static Environment one(String name) {
        return Environment.named(name).service("db", sleeper().resources(Resources.ANY.megabytes(400)));
    }

    private static Service sleeper() {
        return process("sleep", "600");
    }

    /** In half a gigabyte, for each of so many services. */
    private StartedServices start(Environment environment, int services) {
        return startup(services).start(environment);
    }

    private Startup startup(int services) {
        Workplace place = new Workplace(
                directory,
                getClass().getClassLoader(),
                new Placeholders(name -> null),
                directory,
                Holder.thisProcess());
        Capacity capacity = new Capacity(new Claim(500 * MEGABYTE * services, 2), Duration.ofSeconds(30));
        return new Startup(new Providers(List.of(new ProcessProvider(), new ExternalProvider())), place, capacity);
    }

    private List<Claim> claims() throws IOException {
        try (Stream<Path> services = Files.list(directory)) {
            return services.map(Lease::new)
                    .map(Lease::claim)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
