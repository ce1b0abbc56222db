package io.testflow.maven.planning;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.Engine;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import io.testflow.maven.project.MavenProjects;
import io.testflow.maven.session.BuildId;
import io.testflow.maven.session.SessionEngine;
import io.testflow.maven.session.SessionImages;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestJdk;
import io.testflow.maven.surefire.TestProvider;
import io.testflow.maven.surefire.TestSettings;
import io.testflow.maven.wiring.PluginVersion;
import io.testflow.maven.wiring.WiredRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Makes the plan of one module. */
public final class ModulePlanning {

    private final MavenSession session;
    private final MavenProject project;
    private final BuildFiles buildFiles;
    private final Faults faults;

    /** Creates it for a module whose test classes are compiled and whose dependencies are resolved. */
    public ModulePlanning(MavenSession session, MavenProject project, BuildFiles buildFiles, Faults faults) {
        this.session = session;
        this.project = project;
        this.buildFiles = buildFiles;
        this.faults = faults;
    }

    /** Plans a module and the given test runs of it. */
    public PlannedModule plan(PlanSettings settings, Map<TestExecution, RunDirectory> executions) {
        List<Plan> plans = new ArrayList<>();
        List<PlannedRun> runs = new ArrayList<>();
        RunPlanning planning = RunPlanning.of(project);
        executions.forEach((execution, directory) -> {
            Plan plan = plan(settings, setup(execution, directory));
            plans.add(plan);
            runs.add(new PlannedRun(execution, directory, planning.planFor(execution, plan)));
        });
        return new PlannedModule(plans.isEmpty() ? plan(settings, Optional.empty()) : MergedPlan.of(plans), runs);
    }

    /** How an execution runs its tests; empty where it records nothing of them. */
    private Optional<TestRunSetup> setup(TestExecution execution, RunDirectory directory) {
        return WiredRun.of(execution)
                .flatMap(run -> run.recordedConfiguration()
                        .map(configuration -> new TestRunSetup(
                                execution.id(),
                                directory.path(),
                                TestJdk.of(execution).orElse(0),
                                !execution
                                        .value("enableAssertions", "enableAssertions")
                                        .equals(Optional.of("false")),
                                TestSettings.properties(
                                        execution, project.getBasedir().toPath()),
                                TestSettings.environment(execution, System.getenv()),
                                withRunner(configuration),
                                run.additionalClassPath(),
                                execution.comesAfterPackaging(),
                                SessionImages.of(session))));
    }

    /** How the test runs run their tests that record something of them, by the id of the execution. */
    public Map<String, TestRunSetup> setups(Map<TestExecution, RunDirectory> executions) {
        Map<String, TestRunSetup> setups = new LinkedHashMap<>();
        executions.forEach((execution, directory) ->
                setup(execution, directory).ifPresent(setup -> setups.put(execution.id(), setup)));
        return setups;
    }

    /** What runs the tests is a part of how they run. */
    private Map<String, String> withRunner(Map<String, String> configuration) {
        Map<String, String> all = new LinkedHashMap<>(configuration);
        all.put(
                "test framework",
                project.getArtifacts().stream()
                        .filter(artifact -> TestProvider.isFramework(artifact.getGroupId()))
                        .map(artifact -> artifact.getArtifactId() + " " + artifact.getVersion())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return all;
    }

    /** The plan of a test run; where it cannot be made, one that runs everything and says why. */
    private Plan plan(PlanSettings settings, Optional<TestRunSetup> setup) {
        try {
            return stamped(plan(settings.request(), setup));
        } catch (UsageException e) {
            faults.usage(e);
            return everything(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            faults.bug(e);
            return everything("TestFlow failed with " + e);
        }
    }

    private Plan plan(SelectionRequest request, Optional<TestRunSetup> setup) {
        ProjectModule module = MavenProjects.resolved(session, project);
        Engine engine = SessionEngine.of(session, request, buildFiles);
        return setup.map(recorded -> engine.plan(module, recorded)).orElseGet(() -> engine.plan(module));
    }

    /** The launcher obeys plans of its own version alone, which is that of this plugin. */
    private static Plan stamped(Plan plan) {
        return new Plan(
                plan.buildId(),
                PluginVersion.read(),
                plan.module(),
                plan.mode(),
                plan.base(),
                plan.notes(),
                plan.decisions());
    }

    private Plan everything(String why) {
        return new Plan(
                BuildId.of(session),
                PluginVersion.read(),
                project.getGroupId() + ":" + project.getArtifactId(),
                PlanMode.ALL,
                "",
                List.of(why),
                List.of());
    }
}
