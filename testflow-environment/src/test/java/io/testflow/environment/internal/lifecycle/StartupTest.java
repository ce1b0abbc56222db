package io.testflow.environment.internal.lifecycle;

import static io.testflow.core.environment.Service.process;
import static io.testflow.environment.memory.Behaviour.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Readiness;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.memory.MemoryProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartupTest {

    @TempDir
    Path directory;

    @Test
    void a_service_starts_after_those_it_names_and_stops_before_them() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of("db", starts().with("jdbcUrl", "jdbc:made-up")));

        StartedServices services = start(
                provider,
                Environment.named("it")
                        .service("app", process("app").variable("URL", "{db.jdbcUrl}"))
                        .service("db", process("db")));
        services.stop();

        assertThat(provider.events())
                .containsExactly("start db", "ready db", "start app", "ready app", "stop app", "stop db");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void placeholders_are_filled_with_what_runs_and_with_environment_variables() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of("db", starts().with("jdbcUrl", "jdbc:made-up")));

        StartedServices services = start(
                provider,
                Environment.named("it")
                        .service("db", process("db"))
                        .service("app", process("app", "{db.jdbcUrl}", "${USER_NAME}", "{app.port}")));

        assertThat(services.services().get(1).request().service().texts())
                .containsExactly("app", "jdbc:made-up", "jane", "{app.port}");
    }

    @Test
    void a_placeholder_of_what_a_service_does_not_have_is_the_users_mistake() {
        assertThatThrownBy(() -> start(
                        MemoryProvider.scripted(Map.of()),
                        Environment.named("it")
                                .service("db", process("db"))
                                .service("app", process("app", "{db.jdbcURL}"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("jdbcURL");
    }

    @Test
    void a_provider_with_a_fault_does_not_leave_the_others_running() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of("app", starts().first(() -> {
            throw new IllegalStateException("a fault");
        })));

        assertThatThrownBy(() -> start(
                        provider,
                        Environment.named("it")
                                .service("db", process("db"))
                                .service("app", process("app").needs("db"))))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage("The environment `it` did not start: java.lang.IllegalStateException: a fault");
        assertThat(provider.events()).endsWith("stop db");
    }

    @Test
    void a_limit_of_seconds_is_told_in_seconds() {
        MemoryProvider provider =
                MemoryProvider.scripted(Map.of("a", starts().first(() -> new CountDownLatch(1).await())));

        assertThatThrownBy(() -> start(
                        provider,
                        Environment.named("it")
                                .service(
                                        "a",
                                        process("a").ready(Readiness.listening().within(Duration.ofSeconds(1))))))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageEndingWith("was not ready within 1 s.");
    }

    @Test
    void independent_services_start_at_the_same_time() {
        CyclicBarrier both = new CyclicBarrier(2);
        MemoryProvider provider = MemoryProvider.scripted(
                Map.of("a", starts().first(() -> meet(both)), "b", starts().first(() -> meet(both))));

        StartedServices services = start(provider, ab());

        assertThat(services.endpoints()).containsOnlyKeys("a", "b");
    }

    @Test
    void a_start_that_fails_for_a_reason_that_passes_is_tried_three_times() {
        MemoryProvider provider = MemoryProvider.scripted(
                Map.of("a", starts().failing(2, "Its port is taken."), "b", starts().failing(3, "Its port is taken.")));

        start(provider, Environment.named("it").service("a", process("a")));
        assertThat(provider.events()).containsExactly("start a", "fail a", "start a", "fail a", "start a", "ready a");
        assertThatThrownBy(() -> start(provider, Environment.named("it").service("b", process("b"))))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageContaining("Its port is taken.");
    }

    @Test
    void a_failure_takes_the_rest_down_and_names_the_service() {
        CountDownLatch others = new CountDownLatch(1);
        MemoryProvider provider = MemoryProvider.scripted(Map.of(
                "ready", starts(),
                "failing", starts().first(others::await).refusing("The disk is full."),
                "slow",
                        starts().first(() -> {
                            others.countDown();
                            new CountDownLatch(1).await();
                        })));

        assertThatThrownBy(() -> start(
                        provider,
                        Environment.named("it")
                                .service("ready", process("x"))
                                .service("failing", process("x").needs("ready"))
                                .service("slow", process("x").needs("ready"))
                                .service("waiting", process("x").needs("slow"))))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage("The environment `it` did not start, and nothing of it runs: its service `failing`"
                        + " (process in memory) failed. The disk is full.");
        assertThat(provider.events())
                .contains("fail failing", "fail slow", "stop ready")
                .doesNotContain("start waiting")
                .endsWith("stop ready");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_service_that_is_not_ready_in_time_fails() {
        MemoryProvider provider =
                MemoryProvider.scripted(Map.of("a", starts().first(() -> new CountDownLatch(1).await())));

        assertThatThrownBy(() -> start(
                        provider,
                        Environment.named("it")
                                .service(
                                        "a",
                                        process("a").ready(Readiness.listening().within(Duration.ofMillis(20))))))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageEndingWith("its service `a` (process in memory) was not ready within 20 ms.");
        assertThat(provider.events()).containsExactly("start a", "fail a");
    }

    @Test
    void an_interrupt_takes_everything_down() {
        Thread test = Thread.currentThread();
        MemoryProvider provider = MemoryProvider.scripted(Map.of("b", starts().first(() -> {
            test.interrupt();
            new CountDownLatch(1).await();
        })));

        assertThatThrownBy(() -> start(
                        provider,
                        Environment.named("it")
                                .service("a", process("a"))
                                .service("b", process("b").needs("a"))))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageContaining("was interrupted while it started");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(provider.events()).endsWith("fail b", "stop a");
    }

    @Test
    void a_service_that_takes_no_notice_of_an_interrupt_is_stopped_when_it_is_ready_at_last() throws Exception {
        Thread test = Thread.currentThread();
        CountDownLatch released = new CountDownLatch(1);
        MemoryProvider provider = MemoryProvider.scripted(Map.of("a", starts().first(() -> {
            while (released.getCount() > 0) {
                try {
                    test.interrupt();
                    released.await();
                } catch (InterruptedException e) {
                    // It goes on, and does not let those wait who tidy up.
                }
            }
        })));

        assertThatThrownBy(() -> start(provider, Environment.named("it").service("a", process("a"))))
                .isInstanceOf(EnvironmentFailure.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(provider.events()).containsExactly("start a");
        released.countDown();

        while (!provider.events().contains("stop a")) {
            Thread.sleep(5);
        }
        assertThat(provider.events()).containsExactly("start a", "ready a", "stop a");
    }

    @Test
    void a_service_that_dies_is_told_with_its_reason() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of());
        StartedServices services = start(provider, ab());

        assertThat(services.fault()).isEmpty();
        provider.kill("b", "has exited with status 137");
        assertThat(services.fault()).contains("The service `b` (process in memory) has exited with status 137.");
    }

    @Test
    void a_definition_that_cannot_be_right_starts_nothing() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of());

        refused(provider, ab().service("c", process("{d.port}")), "`c` names `d`, which the environment does not have");
        refused(provider, ab().service("c", process("${NOT_SET}")), "the environment variable `NOT_SET` is not set");
        refused(
                provider,
                ab().service("c", process("c").init("none.sql")),
                "names the script `none.sql`, which is neither");
        refused(provider, ab().service("c", process("c").from("memroy")), "Did you mean `memory`?");
        assertThat(provider.events()).isEmpty();
    }

    @Test
    void a_property_that_a_service_does_not_have_takes_everything_down() {
        MemoryProvider provider = MemoryProvider.scripted(Map.of());

        refused(
                provider,
                ab().service("c", process("{a.jdbcUrl}").needs("b")),
                "The service `a` has no property `jdbcUrl`");
        assertThat(provider.events()).contains("stop a", "stop b");
    }

    @Test
    void a_line_says_who_gives_each_service() {
        assertThat(startup(MemoryProvider.scripted(Map.of())).choices(ab()))
                .isEqualTo("`a` is process in memory; `b` is process in memory");
    }

    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }

    private static Environment ab() {
        return Environment.named("it").service("a", process("a")).service("b", process("b"));
    }

    private void refused(MemoryProvider provider, Environment environment, String problem) {
        assertThatThrownBy(() -> start(provider, environment))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(problem);
    }

    private StartedServices start(MemoryProvider provider, Environment environment) {
        return startup(provider).start(environment);
    }

    private Startup startup(MemoryProvider provider) {
        Placeholders variables = new Placeholders(Map.of("USER_NAME", "jane")::get);
        Workplace place =
                new Workplace(directory, getClass().getClassLoader(), variables, directory, Holder.thisProcess());
        return new Startup(new Providers(List.of(provider)), place, Capacity.of(System::getProperty));
    }
}
