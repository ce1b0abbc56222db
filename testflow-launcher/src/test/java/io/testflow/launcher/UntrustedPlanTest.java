package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.PlanMode;
import io.testflow.launcher.fixture.Fixtures.Outer;
import io.testflow.launcher.fixture.Fixtures.Plain;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntrustedPlanTest {

    @TempDir
    private Path directory;

    @AfterEach
    void forget_the_build() {
        System.clearProperty(RunDirectory.PATH_PROPERTY);
    }

    @Test
    void runs_everything_and_records_it_without_a_plan() throws Exception {
        Build build = new Build(directory.resolve("not/yet/there"));

        assertThat(build.run(Plain.class)).hasSize(2);
        assertThat(build.results()).hasSize(2);
        assertThat(build.notes()).isEmpty();
    }

    @Test
    void runs_everything_where_the_plan_is_another_builds() throws Exception {
        Build build =
                new Build(directory).skips(Plain.class).plan(PlanMode.SELECT, "another build", LauncherVersion.own());

        assertThat(build.run(Plain.class)).hasSize(2);
        assertThat(build.notes()).singleElement().asString().contains("another build");
    }

    @Test
    void runs_everything_where_plugin_and_launcher_are_two_versions() throws Exception {
        Build build = new Build(directory).skips(Plain.class).plan(PlanMode.SELECT, Build.ID, "9.9");

        assertThat(build.run(Plain.class)).hasSize(2);
        assertThat(build.notes())
                .singleElement()
                .asString()
                .contains("plugin 9.9", "launcher " + LauncherVersion.own());
    }

    @Test
    void runs_everything_where_the_plan_is_damaged_and_says_so_once() throws Exception {
        Build build = new Build(directory).skips(Plain.class).plan();
        Path plan = build.directory().plan();
        Files.writeString(plan, Files.readString(plan).replace("SKIP", "SKIPS"));
        build.parameter("junit.jupiter.testclass.order.default", PlanClassOrderer.class.getName());

        assertThat(build.run(Plain.class, Outer.class)).hasSize(4);
        assertThat(build.run(Plain.class)).hasSize(2);
        assertThat(build.notes()).singleElement().asString().contains(plan.toString(), "all tests run");
    }

    @Test
    void is_inert_where_the_run_directory_makes_no_sense() {
        System.setProperty(RunDirectory.PATH_PROPERTY, "\0");

        assertThat(TestRun.current()).isEmpty();
    }

    @Test
    void knows_its_own_version() {
        assertThat(LauncherVersion.own()).matches("\\d+\\.\\d+.*");
    }
}
