package io.testflow.engine;

import io.testflow.core.result.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What later builds make of a test that JUnit skipped. */
class SkippedTestsTest {

    private static final String OTHER_JAVA = "Disabled on JRE version: 17.0.15";
    private static final String ONE = "import org.junit.jupiter.api.condition.*;"
            + "class OneTest { @Test void adds() { } @Test @EnabledOnJre(JRE.JAVA_8) void waits() { } }";
    private static final String TWO = "class TwoTest { @Test void taxes() { } }";

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app().test("OneTest", ONE).test("TwoTest", TWO);
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#adds")
                .test("OneTest#waits")
                .test("TwoTest#taxes");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void one_for_another_java_is_left_out_until_its_class_changes() {
        builds.skipped("OneTest#waits", OTHER_JAVA).all();

        builds.select().runsNothing();
        project.app().test("OneTest", ONE.replace("JAVA_8", "JAVA_9"));
        builds.select().runs("OneTest#waits").skips("TwoTest");
    }

    @Test
    void one_that_something_else_skipped_is_owed() {
        builds.skipped("OneTest#waits", "Environment variable [CI] does not exist")
                .skipped("TwoTest#taxes", OTHER_JAVA)
                .all();

        builds.select().runs("OneTest#waits", "TwoTest").skips("OneTest#adds");
    }

    @Test
    void one_of_two_methods_of_a_name_that_something_else_skipped_is_owed() {
        builds.skipped("OneTest#waits", OTHER_JAVA)
                .skippedToo("OneTest#waits", "Environment variable [CI] does not exist")
                .all();

        builds.select().runs("OneTest#waits");
    }

    @Test
    void a_class_of_which_all_are_skipped_is_left_out_until_it_changes() {
        String disabled = TWO.replace("class", "@Disabled class");
        project.app().test("TwoTest", disabled);
        builds.skipped("TwoTest#taxes", "not now").all();

        builds.select().runsNothing();
        project.app().test("TwoTest", TWO);
        builds.outcome("TwoTest#taxes", Outcome.PASSED).select().runs("TwoTest").skips("OneTest");
    }
}
