package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Retention;
import io.testflow.core.configuration.SnapshotSettings;
import io.testflow.core.configuration.StoreLocation;
import io.testflow.core.error.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {

    @TempDir
    private Path root;

    @Test
    void a_directory_is_below_the_root_of_the_checkout() throws Exception {
        try (SnapshotStore store = open(".testflow")) {
            store.save(Made.at(Made.NOON));
        }
        assertThat(root.resolve(".testflow/snapshots")).isDirectory();

        Path elsewhere = root.resolve("else/where");
        try (SnapshotStore store = open(elsewhere.toAbsolutePath().toString())) {
            store.save(Made.at(Made.NOON));
        }
        assertThat(elsewhere.resolve("snapshots")).isDirectory();
    }

    @Test
    void a_git_ref_is_one_of_the_checkout() throws Exception {
        GitRun.in(root, "init", "--quiet");
        try (SnapshotStore store = open("git:refs/testflow/mine")) {
            store.save(Made.at(Made.NOON));
        }
        assertThat(GitRun.in(root, "for-each-ref", "--format=%(refname)").strip())
                .isEqualTo("refs/testflow/mine");
    }

    @Test
    void a_database_is_not_asked_before_it_is_needed() throws Exception {
        try (SnapshotStore store = open("jdbc:postgresql://localhost:1/ci")) {
            assertThatThrownBy(store::lines)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("jdbc:postgresql://localhost:1/ci cannot be reached");
        }
    }

    @Test
    void a_directory_that_cannot_be_is_refused_with_the_cure() {
        assertThatThrownBy(() -> open("a\0b"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("cannot be a directory of snapshots")
                .hasMessageContaining("Choose another `selection.store`");
    }

    @Test
    void retention_holds_by_the_clock_of_this_machine() throws Exception {
        try (RetainingStore store = open(".testflow")) {
            store.save(Made.at(Instant.now().minusSeconds(2 * 24 * 3600 + 10)));
            store.save(Made.at(Instant.now().minusSeconds(2 * 24 * 3600)));
            StoredSnapshot last = store.save(Made.at(Instant.now()));
            assertThat(store.list(Made.LINE).snapshots()).containsExactly(last);
        }
    }

    @Test
    void what_comes_from_a_remote_is_tidied_as_well() throws Exception {
        Path other = Files.createDirectory(root.resolve("other"));
        GitRun.in(other, "init", "--quiet");
        GitRun.in(root, "init", "--quiet");
        try (GitRefStore there = GitRefStore.open(other, "refs/testflow/x")) {
            there.save(Made.at(Made.NOON));
            there.save(Made.at(Made.NOON.plusSeconds(1)));
            there.save(Made.at(Made.NOON.plusSeconds(2)));
            there.save(Made.at(Made.NOON.plusSeconds(3)));
        }
        try (RetainingStore store = open("git:refs/testflow/x")) {
            store.remote(other.toString()).fetch();
            assertThat(store.list(Made.LINE).snapshots()).hasSize(3);
        }
    }

    @Test
    void only_a_git_ref_has_a_remote() throws Exception {
        try (RetainingStore store = open(".testflow")) {
            assertThatThrownBy(() -> store.remote("origin"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("Only snapshots behind a git ref can be pushed and fetched");
        }
    }

    private RetainingStore open(String location) throws Exception {
        int days = location.startsWith("git") ? 10_000 : 1;
        return Stores.open(new SnapshotSettings(StoreLocation.of(location), new Retention(days, 3)), root);
    }
}
