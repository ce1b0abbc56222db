package io.testflow.environment.internal.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path place;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private Optional<ProcessMark> build = Optional.empty();

    @Test
    void lets_in_who_fits() {
        assertThat(enter("one", new Claim(GIGABYTE, 1))).exists();
        assertThat(enter("two", new Claim(GIGABYTE, 1))).exists();

        assertThat(told).isEmpty();
    }

    @Test
    void lets_somebody_wait_for_memory_until_another_ends_and_says_why() {
        Path first = enter("first", new Claim(GIGABYTE, 0));

        CompletableFuture<Path> second = later("second", new Claim(3 * GIGABYTE / 2, 0));
        await(() -> !told.isEmpty());
        assertThat(second).isNotDone();
        Tree.remove(first);

        assertThat(second).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(told)
                .containsExactly("environment `second` waits for 1536 MB. Of the 2048 MB and 2.0 cores"
                        + " that all services may have, these have 1024 MB: `" + first.getFileName() + "` 1024 MB.");
    }

    @Test
    void lets_somebody_wait_for_cores() {
        Path first = enter("first", new Claim(0, 1.5));

        CompletableFuture<Path> second = later("second", new Claim(0, 1));
        await(() -> !told.isEmpty());
        assertThat(second).isNotDone();
        Tree.remove(first);

        assertThat(second).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(told.get(0)).contains("waits for 0 MB and 1.0 cores");
    }

    @Test
    void gives_all_cores_to_who_asks_for_more_than_there_are() {
        assertThat(enter("greedy", new Claim(0, 64))).exists();
    }

    @Test
    void lets_nobody_pass_who_came_later() {
        Path first = enter("first", new Claim(GIGABYTE, 0));
        CompletableFuture<Path> large = later("large", new Claim(2 * GIGABYTE, 0));
        await(() -> told.size() == 1);
        CompletableFuture<Path> small = later("small", new Claim(GIGABYTE, 0));
        await(() -> told.size() == 2);
        assertThat(small).isNotDone();

        Tree.remove(first);

        assertThat(large).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(small).isNotDone();
        Tree.remove(large.join());
        assertThat(small).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void ends_what_nobody_holds_before_it_lets_somebody_wait() {
        Path orphan = enter("orphan", new Claim(2 * GIGABYTE, 0));

        Path next = admission(Duration.ofMinutes(1))
                .enter("next", Map.of("db", new Claim(GIGABYTE, 0)), () -> Tree.remove(orphan), () -> directory("db"));

        assertThat(next).exists();
        assertThat(told).isEmpty();
    }

    @Test
    void says_who_has_the_room_when_it_was_not_free_in_time() {
        Path first = enter("first", new Claim(2 * GIGABYTE, 0));

        assertThatThrownBy(() -> admission(Duration.ZERO)
                        .enter("second", Map.of("db", new Claim(GIGABYTE, 0)), () -> {}, () -> directory("db")))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage(
                        "The environment `second` did not start: after 0 minutes it still waits for 1024 MB. Of the"
                                + " 2048 MB and 2.0 cores that all services may have, these have 2048 MB: `"
                                + first.getFileName() + "` 2048 MB. Let fewer tests run at the same time, or raise"
                                + " -Dtestflow.capacity.memory or -Dtestflow.capacity.cores where the machine has more to give.");
        assertThat(place.resolve("waiting")).isEmptyDirectory();
    }

    @Test
    void says_at_once_what_can_never_fit() {
        assertThatThrownBy(() -> enter("huge", new Claim(5 * GIGABYTE, 0)))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage("The environment `huge` cannot start here: its services ask for 5120 MB (`db` 5120 MB), and"
                        + " all services together may have 2048 MB and 2.0 cores. Lower `resources.memory` in its"
                        + " definition, or raise -Dtestflow.capacity.memory where the machine has more to give.");
    }

    @Test
    void says_at_once_what_does_not_fit_beside_what_its_build_keeps() throws IOException {
        build = Optional.of(Holder.thisProcess().process());
        Path first = enter("first", new Claim(3 * GIGABYTE / 2, 0));
        new Lease(first).hold(Holder.thisProcess().and(Duration.ofMinutes(5)));

        assertThatThrownBy(() -> enter("second", new Claim(GIGABYTE, 0)))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage(
                        "The environment `second` cannot start in this build: it asks for 1024 MB, and of the 2048 MB"
                                + " and 2.0 cores that all services may have, those that this build shares have 1536 MB until it"
                                + " ends: `" + first.getFileName()
                                + "` 1536 MB. Lower `resources` in their definitions, run"
                                + " their tests in builds of their own, or raise -Dtestflow.capacity.memory or"
                                + " -Dtestflow.capacity.cores where the machine has more to give.");
        assertThat(place.resolve("waiting")).isEmptyDirectory();
        assertThat(enter("third", new Claim(GIGABYTE / 2, 0))).exists();
    }

    @Test
    void lets_a_build_wait_for_what_others_keep() throws IOException {
        Path first = enter("first", new Claim(3 * GIGABYTE / 2, 0));
        build = Optional.of(ProcessMark.parse("1 1").orElseThrow());

        CompletableFuture<Path> second = later("second", new Claim(GIGABYTE, 0));
        await(() -> !told.isEmpty());
        assertThat(second).isNotDone();
        Tree.remove(first);

        assertThat(second).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void stops_waiting_when_it_is_interrupted() throws Exception {
        enter("first", new Claim(2 * GIGABYTE, 0));
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                enter("second", new Claim(GIGABYTE, 0));
            } catch (EnvironmentFailure e) {
                end.complete(e);
            }
        });
        waiting.start();
        await(() -> !told.isEmpty());

        waiting.interrupt();

        assertThat(end.get(10, TimeUnit.SECONDS))
                .hasMessage("The environment `second` was interrupted while it waited for room. Nothing of it runs.");
        assertThat(place.resolve("waiting")).isEmptyDirectory();
    }

    @Test
    void says_that_it_cannot_see_what_others_take() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> new Admission(file, capacity(Duration.ZERO), Optional.empty(), told::add)
                        .enter("any", Map.of("db", new Claim(1, 0)), () -> {}, () -> directory("db")))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageStartingWith("The environment `any` did not start: TestFlow cannot see in " + file);
    }

    private CompletableFuture<Path> later(String environment, Claim claim) {
        return CompletableFuture.supplyAsync(() -> enter(environment, claim), work -> new Thread(work).start());
    }

    private Path enter(String environment, Claim claim) {
        return admission(Duration.ofMinutes(1)).enter(environment, Map.of("db", claim), () -> {}, () -> {
            Path directory = directory(environment);
            try {
                new Lease(directory).add(claim);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return directory;
        });
    }

    private Path directory(String name) {
        try {
            Path directory = Files.createTempDirectory(place, name);
            new Lease(directory).hold(Holder.thisProcess());
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Admission admission(Duration patience) {
        return new Admission(place, capacity(patience), build, told::add);
    }

    private static Capacity capacity(Duration patience) {
        return new Capacity(new Claim(2 * GIGABYTE, 2), patience);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
