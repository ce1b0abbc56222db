package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRefStoreTest extends StoreContract {

    private static final String REF = "refs/testflow/snapshots";

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void make_a_repository() throws Exception {
        root = Files.createDirectory(directory.resolve("checkout"));
        GitRun.in(root, "init", "--quiet");
        GitRun.in(root, "commit", "--quiet", "--allow-empty", "-m", "first");
    }

    @Override
    GitRefStore open() throws IOException {
        return GitRefStore.open(root, REF);
    }

    @Override
    void damage(StoredSnapshot stored) throws IOException {
        try (GitRefStore store = open()) {
            GitTree tree = store.tree();
            tree.change(files -> {
                String path = files.keySet().stream()
                        .filter(each -> each.endsWith(stored.id()))
                        .findFirst()
                        .orElseThrow();
                byte[] content = content(tree.repository(), files.get(path));
                files.put(path, tree.insert(Arrays.copyOf(content, content.length - 3)));
            });
        }
    }

    private static byte[] content(Repository repository, ObjectId id) throws IOException {
        return repository.open(id).getBytes();
    }

    @Test
    void all_worktrees_of_a_repository_share_it() throws Exception {
        Path linked = directory.resolve("linked");
        GitRun.in(root, "worktree", "add", "--quiet", linked.toString(), "-b", "other");
        StoredSnapshot stored;
        try (GitRefStore store = GitRefStore.open(linked, REF)) {
            stored = store.save(Made.at(Made.NOON));
        }
        try (GitRefStore store = open()) {
            assertThat(store.list(Made.LINE).snapshots()).containsExactly(stored);
        }
        assertThat(GitRun.in(linked, "for-each-ref", "--format=%(refname)", "refs/testflow")
                        .strip())
                .isEqualTo(REF);
    }

    @Test
    void nothing_is_seen_in_the_work_tree_and_no_path_of_the_machine_is_kept() throws Exception {
        Path folder = Files.createDirectory(root.resolve("module"));
        try (GitRefStore store = GitRefStore.open(folder, REF)) {
            store.save(Made.at(Made.NOON));
        }
        assertThat(GitRun.in(root, "status", "--porcelain")).isEmpty();
        assertThat(GitRun.in(root, "cat-file", "-p", REF)).doesNotContain("parent", root.toString());
        assertThat(GitRun.in(root, "log", "--oneline", "--branches").lines()).hasSize(1);
        assertThat(GitRun.in(root, "fsck", "--strict")).doesNotContain("error", "warning");
    }

    @Test
    void git_forgets_what_was_removed_and_packs_what_stays() throws Exception {
        try (GitRefStore store = open()) {
            StoredSnapshot removed = store.save(Made.at(Made.NOON));
            StoredSnapshot kept = store.save(Made.at(Made.NOON.plusSeconds(1)));
            ObjectId blob = store.tree().files().entrySet().stream()
                    .filter(file -> file.getKey().endsWith(removed.id()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            store.remove(List.of(removed));
            GitRun.in(root, "gc", "--quiet", "--prune=now");

            assertThat(GitRun.in(root, "cat-file", "--batch-all-objects", "--batch-check"))
                    .doesNotContain(blob.name());
            assertThat(store.read(kept).used(Made.PAYS)).isNotEmpty();
            assertThat(store.list(Made.LINE).snapshots()).containsExactly(kept);
        }
    }

    @Test
    void skips_what_is_no_snapshot_of_the_line_and_says_so() throws Exception {
        try (GitRefStore store = open()) {
            StoredSnapshot stored = store.save(Made.at(Made.NOON));
            GitTree tree = store.tree();
            String folder = tree.files().firstKey().replaceFirst("/.*", "/");
            tree.change(files -> {
                files.put("README", tree.insert(new byte[] {1}));
                files.put(folder + "a/b.snapshot", tree.insert(new byte[] {1}));
                files.put(folder + "a.snapshot", tree.insert(new byte[] {1, 2, 3}));
                files.put("other/moved.snapshot", files.get(folder + stored.id()));
                files.put(folder + "gone.snapshot", ObjectId.fromString("1".repeat(40)));
            });

            Listing listing = store.list(Made.LINE);
            assertThat(listing.snapshots()).containsExactly(stored);
            assertThat(listing.notes()).hasSize(2);
            assertThat(listing.notes().get(0))
                    .isEqualTo("A snapshot behind " + REF + " is skipped: " + folder
                            + "a.snapshot: this is not a snapshot.");
            assertThat(listing.notes().get(1)).contains("gone.snapshot: cannot be read: ");
            assertThat(store.lines().all()).containsExactly(Made.LINE);
            assertThatThrownBy(() -> store.read(new StoredSnapshot(stored.origin(), "gone.snapshot")))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @Test
    void tells_of_snapshots_whose_line_nobody_can_tell() throws Exception {
        try (GitRefStore store = open()) {
            ObjectId empty = store.tree().insert(new byte[0]);
            store.tree().change(files -> files.put("line/a.snapshot", empty));

            assertThat(store.lines())
                    .isEqualTo(new Lines(
                            List.of(),
                            List.of("A snapshot behind " + REF
                                    + " is skipped: line/a.snapshot: this is not a snapshot.")));
        }
    }

    @Test
    void skips_one_that_somebody_put_into_another_line() throws Exception {
        try (GitRefStore store = open()) {
            StoredSnapshot stored = store.save(Made.at(Made.NOON));
            StoredSnapshot other = store.save(Made.of(Made.origin(Made.OTHER, true, Made.NOON)));
            store.tree().change(files -> {
                String path = files.keySet().stream()
                        .filter(each -> each.endsWith(other.id()))
                        .findFirst()
                        .orElseThrow();
                files.put(SnapshotName.folder(Made.LINE) + "/moved.snapshot", files.get(path));
            });
            assertThat(store.list(Made.LINE).snapshots()).containsExactly(stored);
            assertThat(store.list(Made.LINE).notes())
                    .singleElement()
                    .asString()
                    .contains("it is of another module, execution or key");
        }
    }

    @Test
    void what_git_says_is_repeated_without_passwords() throws Exception {
        GitRun.in(root, "remote", "add", "origin", "https://jane:secret@localhost/x.git");
        try (GitRefStore store = open()) {
            GitCommand git = new GitCommand(store.tree().repository().getDirectory());

            assertThat(git.run("config", "remote.origin.url"))
                    .isEqualTo(new GitCommand.Outcome(0, "https://localhost/x.git"));
        }
    }

    @Test
    void a_directory_without_git_is_refused_with_the_cure() {
        assertThatThrownBy(() -> GitRefStore.open(directory, REF))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("There is no git repository in " + directory)
                .hasMessageContaining("Choose another `selection.store`");
    }
}
