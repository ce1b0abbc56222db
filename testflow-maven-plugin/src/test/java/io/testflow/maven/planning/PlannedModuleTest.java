package io.testflow.maven.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.Plan;
import io.testflow.maven.project.Projects;
import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.TestExecution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannedModuleTest {

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void writeTheProject() {
        project = Projects.module(directory, "a");
    }

    @Test
    void writes_the_plan_of_each_run_in_place_of_what_the_last_build_left() throws Exception {
        PlannedRun run = run("default-test", Executions.surefire(""), "a.OneTest", "-a.TwoTest");
        Files.createDirectories(run.directory().path());
        Path old = Files.createFile(run.directory().newResults());
        Files.createFile(run.directory().notes());

        putToWork(run);

        assertThat(PlanFile.read(run.directory().plan())).isEqualTo(run.plan());
        assertThat(old).doesNotExist();
        assertThat(run.directory().notes()).doesNotExist();
    }

    @Test
    void lets_a_wired_run_obey_by_its_own_properties() throws Exception {
        RunDirectory wired = directory("wired");
        TestExecution execution = Executions.surefire("<systemPropertyVariables><testflow.run>" + wired.path()
                + "</testflow.run><testflow.build>build-1</testflow.build></systemPropertyVariables>");

        putToWork(new PlannedRun(execution, wired, Plans.selecting("a.OneTest", "-a.TwoTest")));

        assertThat(project.getProperties())
                .containsEntry("testflow.wired.excludesFile", wired.excludes().toString())
                .doesNotContainKey("surefire.excludesFile");
    }

    @Test
    void lets_other_runs_obey_by_the_properties_of_their_plugin() throws Exception {
        PlannedRun unit = run("unit", Executions.surefire(""), "a.OneTest", "-a.TwoTest");
        PlannedRun integration = run("integration", Executions.failsafe(""), "-a.OneTest", "a.TwoTest");

        putToWork(unit, integration);

        assertThat(project.getProperties())
                .containsEntry(
                        "surefire.excludesFile", unit.directory().excludes().toString())
                .containsEntry(
                        "failsafe.excludesFile",
                        integration.directory().excludes().toString());
    }

    @Test
    void says_whether_nothing_is_left_to_run() throws Exception {
        putToWork(run("unit", Executions.surefire(""), "-a.OneTest"));
        assertThat(nothingToRun()).isEqualTo("true");

        putToWork(
                run("unit", Executions.surefire(""), "-a.OneTest"),
                run("integration", Executions.failsafe(""), "-a.OneTest", "a.TwoIT"));
        assertThat(nothingToRun()).isEqualTo("false");

        putToWork();
        assertThat(nothingToRun()).isEqualTo("false");
    }

    private String nothingToRun() {
        return project.getProperties().getProperty("testflow.nothingToRun");
    }

    private void putToWork(PlannedRun... runs) throws Exception {
        new PlannedModule(Plans.selecting(), List.of(runs)).putToWork(project);
    }

    private PlannedRun run(String name, TestExecution execution, String... classes) {
        Plan plan = Plans.selecting(classes);
        return new PlannedRun(execution, directory(name), plan);
    }

    private RunDirectory directory(String name) {
        return new RunDirectory(directory.resolve("target/testflow").resolve(name));
    }
}
