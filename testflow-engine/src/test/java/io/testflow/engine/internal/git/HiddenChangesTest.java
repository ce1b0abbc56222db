package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the stamps in git's index hide, or seem to show. */
class HiddenChangesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00.123456789Z"));

    @TempDir
    Path directory;

    private GitProject project;

    @BeforeEach
    void a_project_with_old_files() throws Exception {
        project = GitProject.empty(directory);
        project.write("a.txt", "one").write("b.txt", "one");
        for (String file : new String[] {"a.txt", "b.txt"}) {
            Files.setLastModifiedTime(project.path(file), LONG_AGO);
        }
        project.commit("first");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_file_that_the_index_vouches_for_is_not_read() throws Exception {
        Files.writeString(project.path("a.txt"), "two");
        Files.setLastModifiedTime(project.path("a.txt"), LONG_AGO);
        // JGit writes no change time into the index, so that length and time are all there is to go by.
        assertThat(project.changesSince("main")).isEmpty();
    }

    @Test
    void same_length_and_kept_time_do_not_hide_a_change_from_an_index_that_has_change_times() throws Exception {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("unix"));
        project.write("a.txt", "two");
        Files.setLastModifiedTime(project.path("a.txt"), LONG_AGO);
        long changed = changeTime("a.txt");
        for (long vouching : new long[] {0, changed, changed / 1000 * 1000}) {
            index("a.txt", entry -> entry.setCreationTime(vouching));
            assertThat(project.changesSince("main")).isEmpty();
        }
        for (long earlier : new long[] {changed / 1000 * 1000 - 999, changed / 1000 * 1000 - 1000}) {
            index("a.txt", entry -> entry.setCreationTime(earlier));
            assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
        }
    }

    @Test
    void a_change_right_after_the_index_was_written_is_seen() throws Exception {
        project.write("a.txt", "two").stage("a.txt");
        FileTime stamp = Files.getLastModifiedTime(directory.resolve(".git/index"));
        Files.setLastModifiedTime(project.path("a.txt"), stamp);
        project.stage("a.txt");
        Files.setLastModifiedTime(directory.resolve(".git/index"), stamp);
        project.write("a.txt", "one");
        Files.setLastModifiedTime(project.path("a.txt"), stamp);
        assertThat(project.changesSince("main")).isEmpty();
        project.write("a.txt", "six");
        Files.setLastModifiedTime(project.path("a.txt"), stamp);
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    @Test
    void a_change_in_the_second_of_the_index_is_seen_where_stamps_have_only_seconds() throws Exception {
        FileTime second = FileTime.from(Instant.parse("2020-01-01T00:00:10Z"));
        Files.setLastModifiedTime(project.path("a.txt"), second);
        project.stage("a.txt");
        project.write("a.txt", "two");
        Files.setLastModifiedTime(project.path("a.txt"), second);
        Files.setLastModifiedTime(
                directory.resolve(".git/index"), FileTime.from(Instant.parse("2020-01-01T00:00:10.5Z")));
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    @Test
    void a_file_that_was_only_touched_is_no_change() throws Exception {
        Files.setLastModifiedTime(project.path("a.txt"), FileTime.from(Instant.now()));
        assertThat(project.changesSince("main")).isEmpty();
    }

    @Test
    void a_change_that_assume_unchanged_hides_is_seen() throws Exception {
        index("a.txt", entry -> entry.setAssumeValid(true));
        project.write("a.txt", "two");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    @Test
    void a_file_outside_a_sparse_checkout_is_no_change_until_the_branch_changes_it() throws Exception {
        project.branch("feature");
        GitBinary.run(directory, "update-index", "--skip-worktree", "a.txt");
        project.delete("a.txt");
        assertThat(project.changesSince("main")).isEmpty();
        index("a.txt", entry -> entry.setObjectId(ObjectId.fromString("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")));
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    @Test
    void a_new_file_outside_a_sparse_checkout_counts() throws Exception {
        project.branch("feature").write("new.txt", "new").commit("new");
        GitBinary.run(directory, "update-index", "--skip-worktree", "new.txt");
        project.delete("new.txt");
        assertThat(project.changesSince("main")).containsExactly("ADDED new.txt");
    }

    @Test
    void a_change_that_skip_worktree_hides_is_seen() throws Exception {
        GitBinary.run(directory, "update-index", "--skip-worktree", "a.txt");
        project.write("a.txt", "two");
        Files.setLastModifiedTime(project.path("a.txt"), LONG_AGO);
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    @Test
    void a_file_that_cannot_be_read_counts_as_changed() throws Exception {
        Files.setLastModifiedTime(project.path("a.txt"), FileTime.from(Instant.now()));
        assumeTrue(project.path("a.txt").toFile().setReadable(false) && !Files.isReadable(project.path("a.txt")));
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    private long changeTime(String file) throws IOException {
        return ((FileTime) Files.getAttribute(project.path(file), "unix:ctime")).toMillis();
    }

    private void index(String path, Consumer<DirCacheEntry> change) throws IOException {
        DirCache index = project.git().getRepository().lockDirCache();
        change.accept(index.getEntry(path));
        index.write();
        assertThat(index.commit()).isTrue();
    }
}
