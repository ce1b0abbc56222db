package io.testflow.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.internal.lifecycle.OrphanSweep;
import io.testflow.environment.internal.lifecycle.Providers;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.internal.process.ProcessProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeptEnvironmentsTest {

    /** A process that has ended long ago. */
    private static final Holder NOBODY = Holder.process(ProcessMark.parse("1 1").orElseThrow());

    @TempDir
    Path place;

    private final Environment environment = Environment.named("it").service("sleeper", Service.process("sleep", "600"));

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void end_all() {
        threads.shutdown();
        kept().running().forEach(kept()::end);
    }

    @Test
    void an_environment_of_the_same_content_is_used_again() {
        StartedServices first = use(environment, NOBODY.and(Duration.ofHours(1)));

        StartedServices second = use(environment, NOBODY.and(Duration.ofHours(1)));

        assertThat(processes(second)).hasSize(1).isEqualTo(processes(first));
        assertThat(kept().find(startup(), environment, NOBODY))
                .hasValueSatisfying(found -> assertThat(processes(found)).isEqualTo(processes(first)));
    }

    @Test
    void one_of_another_content_is_not() {
        use(environment, Holder.thisProcess());
        Environment longer = environment.services(Map.of("sleeper", Service.process("sleep", "601")));

        assertThat(kept().find(startup(), longer, Holder.thisProcess())).isEmpty();
        use(longer, Holder.thisProcess());
        assertThat(kept().running()).hasSize(2);
    }

    @Test
    void it_stays_until_its_time_is_over_and_nobody_uses_it() {
        StartedServices services = use(environment, NOBODY.and(Duration.ofHours(1)));
        new OrphanSweep(place).run();
        assertThat(services.fault()).isEmpty();
        Environment soonOver = Environment.named("other").service("sleeper", Service.process("sleep", "600"));
        StartedServices over = use(soonOver, NOBODY.and(Duration.ZERO));
        StartedServices inUse =
                use(environment.reuse(Duration.ZERO), Holder.thisProcess().and(Duration.ZERO));

        new OrphanSweep(place).run();

        assertThat(over.fault()).isPresent();
        assertThat(services.fault()).isEmpty();
        assertThat(inUse.fault()).isEmpty();
        assertThat(kept().find(startup(), soonOver, NOBODY)).isEmpty();
    }

    @Test
    void whoever_uses_it_keeps_it_longer() {
        StartedServices services = use(environment, NOBODY.and(Duration.ZERO));
        kept().find(startup(), environment, NOBODY.and(Duration.ofHours(1)));

        new OrphanSweep(place).run();

        assertThat(services.fault()).isEmpty();
        Optional<Instant> until = kept().running().get(0).until();
        assertThat(until)
                .hasValueSatisfying(
                        time -> assertThat(time).isAfter(Instant.now().plusSeconds(3000)));
    }

    @Test
    void one_of_which_a_service_has_died_is_started_anew() {
        StartedServices services = use(environment, Holder.thisProcess());
        processes(services).forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });

        assertThat(kept().running()).isEmpty();
        StartedServices again = use(environment, Holder.thisProcess());

        assertThat(processes(again)).hasSize(1).isNotEqualTo(processes(services));
        assertThat(services.services().get(0).request().directory()).doesNotExist();
    }

    @Test
    void of_all_who_ask_at_the_same_time_one_starts_it() {
        Environment slow = Environment.named("slow")
                .service(
                        "sleeper",
                        Service.process("sh", "-c", "sleep 0.3; echo ready; exec sleep 600")
                                .ready(Readiness.saying("ready")));

        List<CompletableFuture<StartedServices>> all = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> use(slow, Holder.thisProcess()), threads))
                .limit(4)
                .toList();

        assertThat(all.stream().map(started -> processes(started.join())).distinct())
                .hasSize(1);
    }

    @Test
    void a_place_where_nothing_can_be_written_is_named() throws Exception {
        Files.writeString(place.resolve("kept"), "a file where a directory is to be");

        assertThatThrownBy(() -> use(environment, Holder.thisProcess()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(place.resolve("kept").toString());
    }

    @Test
    void what_runs_is_listed_and_ends_when_somebody_ends_it() {
        StartedServices services = use(environment, Holder.thisProcess());

        List<KeptEnvironment> running = kept().running();

        assertThat(running).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("it");
            assertThat(one.endpoints()).extracting(Endpoint::service).containsExactly("sleeper");
            assertThat(one.until()).isEmpty();
        });
        kept().end(running.get(0));
        assertThat(services.fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("has exited"));
        assertThat(kept().running()).isEmpty();
    }

    @Test
    void nothing_stays_written_of_one_that_somebody_has_ended_or_whose_time_is_over() throws Exception {
        use(environment, Holder.thisProcess());
        Environment other = Environment.named("other").service("sleeper", Service.process("sleep", "600"));
        use(other, Holder.thisProcess());

        assertThat(kept().endThose("it")).containsExactly("Ended `it`.");

        assertThat(written()).hasSize(1);
        assertThat(kept().running()).extracting(KeptEnvironment::name).containsExactly("other");
        Environment soonOver = Environment.named("soon over").service("sleeper", Service.process("sleep", "600"));
        use(soonOver, NOBODY.and(Duration.ZERO));
        new OrphanSweep(place).run();
        assertThat(written()).hasSize(2);
        kept().forgetEnded();
        assertThat(written()).hasSize(1);
    }

    @Test
    void all_end_where_no_name_is_given() {
        use(environment, Holder.thisProcess());
        use(Environment.named("other").service("sleeper", Service.process("sleep", "600")), Holder.thisProcess());

        assertThat(kept().endThose("")).containsExactlyInAnyOrder("Ended `it`.", "Ended `other`.");

        assertThat(kept().running()).isEmpty();
        assertThat(kept().endThose("")).containsExactly("No environment runs.");
    }

    @Test
    void tests_that_share_what_outlives_them_leave_it_running_for_the_next() {
        Environments environments = new Environments(startup(), Optional.empty(), kept());
        Environment lasting = environment.reuse(Duration.ofHours(1));

        List<ProcessHandle> first = shared(environments, lasting);
        assertThat(first).singleElement().matches(ProcessHandle::isAlive);
        assertThat(shared(environments, lasting)).isEqualTo(first);

        assertThat(kept().endThose("it")).containsExactly("Ended `it`.");
        assertThat(first).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void what_somebody_has_started_to_stay_is_shared_and_not_ended_by_a_test() {
        Environments environments = new Environments(startup(), Optional.empty(), kept());
        environments.keep(environment, Duration.ofHours(1)).close();
        List<ProcessHandle> started = processes();

        assertThat(shared(environments, environment)).isEqualTo(started);
        assertThat(started).singleElement().matches(ProcessHandle::isAlive);
    }

    /** What runs once a test has used an environment. */
    private List<ProcessHandle> shared(Environments environments, Environment wanted) {
        try (SharedEnvironment shared = environments.share(wanted);
                RunningEnvironment leased = shared.lease()) {
            assertThat(leased.endpoints()).containsOnlyKeys("sleeper");
        }
        return processes();
    }

    private List<ProcessHandle> processes() {
        return kept().running().stream()
                .flatMap(one -> one.directories().stream())
                .flatMap(directory -> new Lease(directory).processes().stream())
                .toList();
    }

    @Test
    void one_that_has_died_and_one_that_nobody_understands_stay_written() throws Exception {
        StartedServices services = use(environment, Holder.thisProcess());
        processes(services).forEach(ProcessHandle::destroyForcibly);
        Files.writeString(place.resolve("kept").resolve("of-another-version"), "testflow-services\t99\n");

        kept().forgetEnded();

        assertThat(written()).hasSize(2);
    }

    @Test
    void one_that_somebody_is_just_starting_anew_stays_written() throws Exception {
        Path ended = use(environment, Holder.thisProcess())
                .services()
                .get(0)
                .request()
                .directory();
        kept().end(kept().running().get(0));
        assertThat(ended).doesNotExist();
        Path file = written().get(0);
        Process starting = LockingProgram.start(file.resolveSibling(file.getFileName() + ".lock"));
        try {
            kept().forgetEnded();

            assertThat(file).exists();
        } finally {
            starting.destroyForcibly().waitFor();
        }
        kept().forgetEnded();
        assertThat(file).doesNotExist();
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("kept"))) {
            return files.filter(file -> !file.toString().endsWith(".lock")).toList();
        }
    }

    private StartedServices use(Environment wanted, Holder holder) {
        return kept().use(startup(), wanted, holder);
    }

    private KeptEnvironments kept() {
        return KeptEnvironments.in(place);
    }

    private Startup startup() {
        Placeholders variables = new Placeholders(name -> null);
        Workplace here = new Workplace(place, getClass().getClassLoader(), variables, place, Holder.thisProcess());
        return new Startup(new Providers(List.of(new ProcessProvider())), here, Capacity.of(System::getProperty));
    }

    private static List<ProcessHandle> processes(StartedServices services) {
        return new Lease(services.services().get(0).request().directory()).processes();
    }
}
