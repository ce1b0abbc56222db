package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeChangesTest {

    @TempDir
    Path directory;

    private GitProject project;

    @BeforeEach
    void a_project_with_one_commit() throws Exception {
        project = GitProject.empty(directory);
        project.write("a.txt", "a")
                .write("src/b.txt", "b")
                .write("src/deep/c.txt", "c")
                .write(".gitignore", "*.log\nout/\n");
        project.commit("first");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_clean_work_tree_has_no_changes() {
        assertThat(project.changesSince("main")).isEmpty();
    }

    @Test
    void staged_unstaged_and_untracked_files_count_alike() throws Exception {
        project.write("a.txt", "staged").stage("a.txt");
        project.write("src/b.txt", "unstaged").write("src/new.txt", "untracked");
        assertThat(project.changesSince("main"))
                .containsExactly("MODIFIED a.txt", "MODIFIED src/b.txt", "ADDED src/new.txt");
    }

    @Test
    void a_file_staged_and_then_put_back_is_no_change() throws Exception {
        project.write("a.txt", "staged").stage("a.txt").write("a.txt", "a");
        assertThat(project.changesSince("main")).isEmpty();
    }

    @Test
    void a_committed_change_on_the_branch_counts_and_one_on_main_does_not() throws Exception {
        project.branch("feature").write("a.txt", "feature").commit("on the branch");
        project.git().checkout().setName("main").call();
        project.write("src/b.txt", "main").commit("on main");
        project.git().checkout().setName("feature").call();
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt");
    }

    @Test
    void a_rename_is_a_deletion_and_an_addition() throws Exception {
        Files.move(project.path("a.txt"), project.path("z.txt"));
        assertThat(project.changesSince("main")).containsExactly("DELETED a.txt", "ADDED z.txt");
        project.stage(".");
        assertThat(project.changesSince("main")).containsExactly("DELETED a.txt", "ADDED z.txt");
    }

    @Test
    void a_deleted_file_counts_before_and_after_it_is_staged() throws Exception {
        project.delete("src/b.txt");
        assertThat(project.changesSince("main")).containsExactly("DELETED src/b.txt");
        project.stage(".");
        assertThat(project.changesSince("main")).containsExactly("DELETED src/b.txt");
    }

    @Test
    void a_file_taken_out_of_the_index_but_still_there_is_compared_by_content() throws Exception {
        project.git()
                .rm()
                .setCached(true)
                .addFilepattern("a.txt")
                .addFilepattern("src/b.txt")
                .call();
        project.write("src/b.txt", "other");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED src/b.txt");
    }

    @Test
    void an_ignored_directory_that_left_the_index_is_still_compared() throws Exception {
        project.git().rm().setCached(true).addFilepattern("src/deep/c.txt").call();
        project.write(".gitignore", "*.log\nout/\ndeep/\n").write("src/deep/unknown.txt", "ignored");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED .gitignore");
        project.write("src/deep/c.txt", "other");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED .gitignore", "MODIFIED src/deep/c.txt");
    }

    @Test
    void ignored_files_do_not_count_unless_they_are_tracked() throws Exception {
        project.delete(".gitignore")
                .write("out/tracked.txt", "1")
                .write("tracked.log", "1")
                .commit("tracked");
        project.write(".gitignore", "*.log\nout/\n").commit("ignored");
        project.write("out/tracked.txt", "2")
                .write("tracked.log", "2")
                .write("out/x.txt", "x")
                .write("x.log", "x");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED out/tracked.txt", "MODIFIED tracked.log");
    }

    @Test
    void an_ignored_file_that_was_added_all_the_same_counts() throws Exception {
        project.branch("feature").delete(".gitignore").write("new.log", "1").stage(".");
        project.write(".gitignore", "*.log\nout/\n");
        assertThat(project.changesSince("main")).containsExactly("ADDED new.log");
    }

    @Test
    void files_of_testflow_itself_never_count_at_any_depth() throws Exception {
        project.write(".testflow/durations", "1").write("module/.testflow/durations", "1");
        project.commit("committed by mistake");
        project.write(".testflow/durations", "2").write("module/.testflow/durations", "2");
        project.write("src/.testflow/new", "1").delete("module/.testflow/durations");
        assertThat(project.changesSince("main")).isEmpty();
    }

    @Test
    void a_file_that_only_becomes_executable_is_no_change() throws Exception {
        project.configure("core", "filemode", "true");
        assertThat(project.path("a.txt").toFile().setExecutable(true)).isTrue();
        assertThat(project.changesSince("main")).isEmpty();
        project.stage("a.txt");
        assertThat(project.changesSince("main")).isEmpty();
    }

    @Test
    void a_file_that_becomes_a_directory_and_back_is_told_apart() throws Exception {
        project.delete("a.txt").write("a.txt/inner.txt", "x").write("a.txt-other", "y");
        assertThat(project.changesSince("main"))
                .containsExactlyInAnyOrder("DELETED a.txt", "ADDED a.txt-other", "ADDED a.txt/inner.txt");
    }

    @Test
    void an_unresolved_conflict_counts_once() throws Exception {
        project.branch("feature")
                .write("a.txt", "feature")
                .write("src/b.txt", "x")
                .commit("feature");
        project.git().checkout().setName("main").call();
        project.write("a.txt", "main").commit("main");
        project.git()
                .merge()
                .include(project.git().getRepository().resolve("feature"))
                .call();
        assertThat(project.changesSince("HEAD")).containsExactly("MODIFIED a.txt", "MODIFIED src/b.txt");
    }

    @Test
    void a_nested_repository_that_nobody_tracks_counts_as_one_path_unless_ignored() throws Exception {
        GitProject.empty(project.path("nested")).write("x.txt", "x").close();
        GitProject.empty(project.path("out/nested")).write("x.txt", "x").close();
        assertThat(project.changesSince("main")).containsExactly("ADDED nested");
    }

    @Test
    void a_subfolder_answers_for_the_whole_work_tree() throws Exception {
        project.write("a.txt", "changed");
        try (var changes = GitProject.known(GitChanges.since(project.path("src/deep"), "main"))) {
            assertThat(changes.root()).isEqualTo(directory);
            assertThat(GitProject.lines(changes.files())).containsExactly("MODIFIED a.txt");
        }
    }
}
