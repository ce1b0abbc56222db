package io.testflow.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Retention;
import io.testflow.core.configuration.SnapshotSettings;
import io.testflow.core.configuration.StoreLocation;
import io.testflow.core.error.UsageException;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.Stores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotsTest {

    private static final Instant NOON = Instant.parse("2126-11-21T12:00:00Z");
    private static final String COMMIT = "1234567890".repeat(4);

    @TempDir
    private Path root;

    @Test
    void shows_each_line_with_its_newest() throws IOException {
        save(root, "g:b", true, NOON);
        save(root, "g:a", true, NOON);
        save(root, "g:a", false, NOON.plusSeconds(1));

        try (Snapshots snapshots = Snapshots.open(root)) {
            assertThat(snapshots.show())
                    .isEqualTo(new SnapshotReport(
                            List.of(
                                    "g:a (default-test, jdk17): 2 snapshots, the newest of 2126-11-21T12:00:01Z at"
                                            + " 123456789012 with changes",
                                    "g:b (default-test, jdk17): 1 snapshot, the newest of 2126-11-21T12:00:00Z at"
                                            + " 123456789012"),
                            List.of()));
        }
    }

    @Test
    void shows_that_there_is_nothing() throws IOException {
        try (Snapshots snapshots = Snapshots.open(root)) {
            assertThat(snapshots.show().lines()).containsExactly("There are no snapshots yet.");
        }
    }

    @Test
    void verifies_each_one_to_its_end() throws IOException {
        save(root, "g:a", true, NOON);
        save(root, "g:a", true, NOON.plusSeconds(1));
        Path cut = files(root).findFirst().orElseThrow();
        Files.write(cut, "!".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        Files.writeString(cut.resolveSibling("foreign.snapshot"), "foreign");

        try (Snapshots snapshots = Snapshots.open(root)) {
            SnapshotReport report = snapshots.verify();
            assertThat(report.lines()).containsExactly("1 snapshot can be read.");
            assertThat(report.problems()).hasSize(2);
            assertThat(report.problems().get(0)).contains("foreign.snapshot: this is not a snapshot");
            assertThat(report.problems().get(1)).contains(cut + ": the file is cut off or was altered");
            assertThat(snapshots.show().problems())
                    .containsExactly(report.problems().get(0));
        }
    }

    @Test
    void tells_of_files_that_are_nothing_any_more() throws IOException {
        save(root, "g:a", true, NOON);
        Files.write(files(root).findFirst().orElseThrow(), new byte[0]);

        try (Snapshots snapshots = Snapshots.open(root)) {
            assertThat(snapshots.show().problems()).hasSize(1);
            assertThat(snapshots.verify().problems()).hasSize(1);
            assertThat(snapshots.exportTo(root.resolve("exported")).problems()).hasSize(1);
        }
    }

    @Test
    void what_one_checkout_exports_another_one_imports() throws IOException {
        Path one = Files.createDirectory(root.resolve("one"));
        Path other = Files.createDirectory(root.resolve("other"));
        save(one, "g:a", true, NOON);
        save(one, "g:b", true, NOON);
        save(other, "g:a", false, NOON);
        Path exported = root.resolve("exported");

        try (Snapshots from = Snapshots.open(one);
                Snapshots to = Snapshots.open(other)) {
            assertThat(from.exportTo(exported).lines()).containsExactly("2 snapshots exported to " + exported + ".");
            assertThat(to.importFrom(exported).lines()).containsExactly("2 snapshots imported from " + exported + ".");
            to.importFrom(exported);
            assertThat(to.verify().lines()).containsExactly("3 snapshots can be read.");
        }
    }

    @Test
    void leaves_out_what_cannot_be_read() throws IOException {
        save(root, "g:a", true, NOON);
        save(root, "g:a", true, NOON.plusSeconds(1));
        Path cut = files(root).findFirst().orElseThrow();
        Files.write(cut, "!".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        Path exported = root.resolve("exported");

        try (Snapshots snapshots = Snapshots.open(root)) {
            SnapshotReport report = snapshots.exportTo(exported);
            assertThat(report.lines()).containsExactly("1 snapshot exported to " + exported + ".");
            assertThat(report.problems()).singleElement().asString().startsWith("A snapshot is left out: " + cut);
        }
        assertThat(files(exported)).hasSize(1);
    }

    @Test
    void refuses_to_import_from_nowhere() throws IOException {
        try (Snapshots snapshots = Snapshots.open(root)) {
            assertThatThrownBy(() -> snapshots.importFrom(root.resolve("none")))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("There is no directory");
        }
    }

    @Test
    void forgets_what_the_settings_do_not_keep() throws IOException {
        for (int i = 0; i < 4; i++) {
            save(root, "g:a", true, NOON.plusSeconds(i));
            save(root, "g:b", true, NOON.plusSeconds(i));
        }
        Files.writeString(root.resolve("testflow.yml"), "selection: {retention: {snapshots: 3}}\n");

        try (Snapshots snapshots = Snapshots.open(root)) {
            assertThat(snapshots.prune().lines()).containsExactly("2 snapshots removed.");
            assertThat(snapshots.verify().lines()).containsExactly("6 snapshots can be read.");
        }
    }

    @Test
    void pushes_to_and_fetches_from_a_remote() throws Exception {
        Path shared = root.resolve("shared.git");
        Path one = Files.createDirectory(root.resolve("one"));
        Path other = Files.createDirectory(root.resolve("other"));
        Git.init().setDirectory(shared.toFile()).setBare(true).call().close();
        for (Path checkout : List.of(one, other)) {
            Git.init().setDirectory(checkout.toFile()).call().close();
            Files.writeString(checkout.resolve("testflow.yml"), "selection: {store: 'git:refs/testflow/snapshots'}\n");
        }
        try (SnapshotStore store = Stores.open(
                new SnapshotSettings(StoreLocation.of("git:refs/testflow/snapshots"), Retention.DEFAULT), one)) {
            store.save(snapshot("g:a", true, NOON));
        }
        try (Snapshots from = Snapshots.open(one);
                Snapshots to = Snapshots.open(other)) {
            assertThat(from.push(shared.toString()).lines())
                    .containsExactly("The snapshots here and those of " + shared + " are the same now.");
            assertThat(to.fetch(shared.toString()).lines())
                    .singleElement()
                    .asString()
                    .startsWith("g:a (default-test, jdk17): 1 snapshot");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_task_is_known_by_its_name(SnapshotTask task) {
        assertThat(SnapshotTask.parse(" " + task + " ")).isEqualTo(task);
    }

    @Test
    void an_unknown_task_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> SnapshotTask.parse("verfy"))
                .isInstanceOf(UsageException.class)
                .hasMessage("`verfy` is nothing that can be done with snapshots. Did you mean `verify`?"
                        + " Allowed are show, verify, export, import, prune, push, fetch.");
    }

    private static void save(Path checkout, String module, boolean clean, Instant made) throws IOException {
        try (SnapshotStore store = Stores.open(SnapshotSettings.DEFAULT, checkout)) {
            store.save(snapshot(module, clean, made));
        }
    }

    private static Snapshot snapshot(String module, boolean clean, Instant made) {
        return new SnapshotBuilder(new SnapshotOrigin(module, "default-test", "jdk17", COMMIT, clean, made)).build();
    }

    private static Stream<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".snapshot")).sorted().toList().stream();
        }
    }
}
