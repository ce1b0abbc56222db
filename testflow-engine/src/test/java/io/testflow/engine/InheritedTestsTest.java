package io.testflow.engine;

import io.testflow.core.result.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a class inherits have records of their own, and are left out by them. */
class InheritedTestsTest {

    private static final String BASE = "abstract class Base { @Test void inherited() { } }";
    private static final String ONE = "class OneTest extends Base { @Test void adds() { } @Test void waits() { } }";

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app().test("Base", BASE).test("OneTest", ONE);
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#adds")
                .test("OneTest#waits")
                .test("OneTest#inherited", "Base#inherited()V");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void one_that_is_owed_brings_none_along_that_its_class_inherits() {
        builds.outcome("OneTest#adds", Outcome.ABORTED).all();

        builds.select().runs("OneTest#adds").skips("OneTest#inherited", "OneTest#waits");
        builds.outcome("OneTest#adds", Outcome.PASSED).select().runs("OneTest#adds");
        builds.select().runsNothing();
    }

    @Test
    void one_that_has_changed_runs_alone() {
        builds.all();
        project.app().test("Base", BASE.replace("{ }", "{ new Object(); }"));

        builds.select().runs("OneTest#inherited").skips("OneTest#adds", "OneTest#waits");
    }

    @Test
    void one_that_is_new_runs() {
        builds.all();
        project.app().test("Base", BASE.replace("@Test", "@Test void more() { } @Test"));

        builds.test("OneTest#more").select().runs("OneTest#more").skips("OneTest#adds", "OneTest#inherited");
    }
}
