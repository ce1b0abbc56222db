package io.testflow.maven.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.SelectionRequest;
import io.testflow.maven.project.Projects;
import io.testflow.maven.session.BuildId;
import io.testflow.maven.session.Sessions;
import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.wiring.PluginVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePlanningTest {

    @TempDir
    private Path directory;

    private final List<String> warnings = new ArrayList<>();
    private MavenProject project;
    private MavenSession session;

    @BeforeEach
    void startTheBuild() {
        project = Projects.module(directory, "a");
        session = Sessions.of(project);
    }

    @Test
    void belongs_to_this_build_and_to_this_version_of_the_plugin() {
        Plan plan = plan(new PlanSettings(null, false, null)).plan();

        assertThat(plan.module()).isEqualTo("g:a");
        assertThat(plan.mode()).isEqualTo(PlanMode.ALL);
        assertThat(plan.notes()).containsExactly(SelectionRequest.NOT_ASKED);
        assertThat(plan.buildId()).isEqualTo(BuildId.of(session));
        assertThat(plan.testFlowVersion()).isEqualTo(PluginVersion.read()).isNotEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void runs_everything_and_says_so_once_where_the_user_made_a_mistake() {
        PlanSettings settings = new PlanSettings("main", false, "fast");

        Plan plan = plan(settings).plan();
        plan(settings);

        assertThat(plan.mode()).isEqualTo(PlanMode.ALL);
        assertThat(plan.module()).isEqualTo("g:a");
        assertThat(plan.buildId()).isEqualTo(BuildId.of(session));
        assertThat(plan.notes()).singleElement().asString().startsWith("testflow.mode=fast is not known");
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("TestFlow runs all tests. testflow.mode=fast is not known");
    }

    @Test
    void runs_everything_and_says_so_where_testflow_fails() {
        session = Sessions.empty(); // no list of all projects, which Maven always has

        Plan plan = plan(new PlanSettings("main", false, null)).plan();

        assertThat(plan.mode()).isEqualTo(PlanMode.ALL);
        assertThat(plan.notes()).singleElement().asString().startsWith("TestFlow failed with ");
        assertThat(warnings).singleElement().asString().contains("This is a fault of TestFlow");
    }

    @Test
    void plans_each_run_as_far_as_it_can_obey() {
        TestExecution plain = Executions.surefire("");
        TestExecution named = Executions.surefire("", "test=OneTest");

        PlannedModule planned = new ModulePlanning(
                        session, project, (module, changes) -> List.of(), new Faults(session, log()))
                .plan(new PlanSettings(null, false, null), Map.of(plain, run("plain"), named, run("named")));

        assertThat(planned.runs())
                .allSatisfy(run -> assertThat(run.directory())
                        .isEqualTo(run(run.execution().equals(plain) ? "plain" : "named")));
        assertThat(planned.runs())
                .filteredOn(run -> run.execution().equals(named))
                .singleElement()
                .satisfies(run -> assertThat(run.plan().notes())
                        .anyMatch(note -> note.contains("-Dtest=OneTest names the tests")));
        assertThat(planned.runs())
                .filteredOn(run -> run.execution().equals(plain))
                .singleElement()
                .satisfies(run -> assertThat(run.plan()).isEqualTo(planned.plan()));
    }

    private PlannedModule plan(PlanSettings settings) {
        return new ModulePlanning(session, project, (module, changes) -> List.of(), new Faults(session, log()))
                .plan(settings, Map.of());
    }

    private RunDirectory run(String name) {
        return new RunDirectory(directory.resolve("target/testflow").resolve(name));
    }

    private SystemStreamLog log() {
        return new SystemStreamLog() {
            @Override
            public void warn(CharSequence content) {
                warnings.add(content.toString());
            }

            @Override
            public void debug(CharSequence content, Throwable error) {}
        };
    }
}
