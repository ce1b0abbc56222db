package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.ReasonKind;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 25 of the safety table: images of containers that tests used, build after build. */
class ImagesTest {

    private static final String NAME = "payment-service:latest";
    private static final String IMAGE = "io.testflow.image:" + NAME + " sha256:1";

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app()
                .main("Money", "class Money { }")
                .test("OneTest", "class OneTest { @Test void pays() {} }")
                .test("TwoTest", "class TwoTest { @Test void adds() {} }");
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#pays")
                .test("TwoTest#adds")
                .reading("OneTest#pays", IMAGE)
                .image(NAME, "sha256:1");
        builds.all();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void the_same_image_runs_nothing() {
        builds.select().runsNothing();
    }

    @Test
    void another_image_of_the_same_name_runs_the_tests_that_used_it_until_they_have_used_that() {
        builds.image(NAME, "sha256:2");

        Planned plan = builds.select();
        plan.runs("OneTest").skips("TwoTest").because("OneTest", ReasonKind.TEST_CONFIGURATION);
        assertThat(plan.subjects("OneTest")).containsExactly("image payment-service:latest is another one now");
        // The record has the old one, which is what a container ran that was started before.
        builds.select().runs("OneTest").skips("TwoTest");
        builds.without("OneTest#pays")
                .test("OneTest#pays")
                .reading("OneTest#pays", IMAGE.replace("sha256:1", "sha256:2"));
        builds.select().runs("OneTest");
        builds.select().runsNothing();
    }

    @Test
    void where_nobody_can_tell_the_tests_run_and_it_is_said_why() {
        builds.image(NAME, null);

        Planned plan = builds.select();
        plan.runs("OneTest").skips("TwoTest");
        assertThat(plan.subjects("OneTest"))
                .containsExactly("image payment-service:latest cannot be looked up: it is not here");
    }
}
