package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.PlanMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 23 of the safety table: what the work tree and the repository may look like. */
class RevisionsOfProjectsTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void commitTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Cart", "class Cart { }")
                .main("Money", "class Money { }")
                .test("CartTest", "class CartTest { @Test void adds() { new Cart(); } }")
                .test("MoneyTest", "class MoneyTest { @Test void adds() { new Money(); } }");
        project.commit();
    }

    @Test
    void staged_unstaged_and_untracked_files_count() throws GitAPIException {
        app.main("Cart", "class Cart { int x; }");
        project.git().add().addFilepattern(".").call();
        project.plan().runs("CartTest").skips("MoneyTest");
        app.main("Money", "class Money { int x; }");
        project.plan().runs("CartTest", "MoneyTest");
        app.test("FreshTest", "class FreshTest { @Test void x() { } }");

        project.plan().runs("FreshTest");
    }

    @Test
    void a_file_deleted_from_the_work_tree_counts() {
        app.delete("src/main/java/a/Cart.java").test("CartTest", "class CartTest { @Test void adds() { } }");

        project.plan().runs("CartTest").skips("MoneyTest");
    }

    @Test
    void commits_since_the_base_count() {
        app.main("Cart", "class Cart { int x; }");
        project.commit();

        project.compile()
                .planCompiled("app", SelectionRequest.changedSince("HEAD~1"))
                .runs("CartTest")
                .skips("MoneyTest");
    }

    @Test
    void an_unknown_revision_runs_all() {
        project.compile()
                .planCompiled("app", SelectionRequest.changedSince("no-such-branch"))
                .runsAllBecause("no-such-branch");
    }

    @Test
    void a_checkout_without_git_runs_all() throws IOException {
        project.git().close();
        ProjectFixture.delete(directory.resolve(".git"));

        project.plan().runsAllBecause("git");
    }

    @Test
    void a_shallow_clone_runs_all_where_the_base_is_missing() throws IOException {
        Files.writeString(
                directory.resolve(".git/shallow"),
                ProjectFixture.doing(() -> project.git().getRepository().resolve("HEAD"))
                                .name() + "\n");

        project.compile()
                .planCompiled(
                        "app", SelectionRequest.changedSince(ObjectId.zeroId().name()))
                .runsAllBecause("shallow");
    }

    @Test
    void a_repository_that_lacks_the_old_text_runs_all() throws IOException {
        String blob = ProjectFixture.doing(
                        () -> project.git().getRepository().resolve("HEAD:src/main/java/a/Cart.java"))
                .name();
        Files.delete(directory.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
        app.main("Cart", "class Cart { int x; }");

        project.plan().runsAllBecause("git");
    }

    @Test
    void no_revision_and_no_selection_run_all() {
        project.planCompiled("app", new SelectionRequest(null, PlanMode.SELECT, ""))
                .runsAllBecause("no revision");
        project.planCompiled("app", SelectionRequest.everything("-Dtest names the tests"))
                .runsAllBecause("-Dtest");
    }

    @Test
    void a_plan_says_what_it_is_of() {
        Planned planned = project.compile().planCompiled("app", new SelectionRequest("HEAD", PlanMode.REPORT, ""));

        assertThat(planned.plan().mode()).isEqualTo(PlanMode.REPORT);
        assertThat(planned.plan().module()).isEqualTo("g:app");
        assertThat(planned.plan().buildId()).isEqualTo("build");
        assertThat(planned.plan().testFlowVersion()).isNotEmpty();
        assertThat(planned.plan().base()).contains("HEAD");
        assertThat(planned.plan().notes()).anyMatch(note -> note.contains("assumes"));
    }
}
