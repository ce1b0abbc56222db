package io.testflow.maven.wiring;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestExecutions;
import io.testflow.maven.surefire.TestProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds TestFlow to the build of one module. A module that is wired, or that runs no tests, is left as it is. */
public final class ModuleWiring {

    /** The property of a project that says that no test of it has to run. */
    public static final String NOTHING_TO_RUN = "testflow.nothingToRun";

    private static final String RECORD = "testflow.record";
    private static final String GROUP = "io.testflow";
    private static final String ARTIFACT = "testflow-maven-plugin";
    private static final String KEY = GROUP + ":" + ARTIFACT;
    private static final String GOAL = "plan";
    private static final String PHASE = "process-test-classes";
    private static final Logger LOG = LoggerFactory.getLogger(ModuleWiring.class);

    private final Path launcher;
    private final Path agent;
    private final Map<String, String> places;
    private final String version;
    private final Map<String, String> build;

    /**
     * Creates the wiring for one build.
     *
     * @param launcher what goes on the class path of the tests
     * @param agent what records in the test JVMs what each test uses
     * @param places paths of this machine, and what stands for them where another machine is to understand it
     * @param version the version of this plugin, for modules that do not declare it
     * @param build the system properties by which test JVMs know this build
     */
    public ModuleWiring(
            Path launcher, Path agent, Map<String, String> places, String version, Map<String, String> build) {
        this.launcher = launcher;
        this.agent = agent;
        this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        this.version = version;
        this.build = Map.copyOf(build);
    }

    /** Whether a module declares this plugin. */
    public static boolean declares(MavenProject project) {
        return project.getPlugin(KEY) != null;
    }

    /** Wires a module, to which the plugin is added where it does not declare it. */
    public void wire(MavenProject project, BuildProperties properties) {
        List<TestExecution> executions = TestExecutions.of(project, properties).stream()
                .filter(execution -> isSupported(execution, project))
                .toList();
        if (executions.isEmpty()
                || executions.stream()
                        .anyMatch(execution -> WiredRun.of(execution).isPresent())) {
            return;
        }
        project.getProperties().setProperty(NOTHING_TO_RUN, "false");
        Optional<TestAgent> recording = !properties.value(RECORD).equals(Optional.of("false"))
                ? Optional.of(new TestAgent(
                        agent,
                        places,
                        project.getProperties(),
                        project.getBasedir().toPath()))
                : Optional.empty();
        ExecutionWiring wiring = new ExecutionWiring(
                launcher, recording, build, project.getBasedir().toPath(), project.getProperties());
        Map<TestExecution, RunDirectory> directories = RunDirectories.of(
                executions, Path.of(project.getBuild().getDirectory()).toAbsolutePath());
        directories.forEach(wiring::wire);
        putPlanLast(project);
    }

    private static boolean isSupported(TestExecution execution, MavenProject project) {
        boolean supported = TestProvider.isSupported(execution.version());
        if (!supported) {
            LOG.warn(
                    "TestFlow works with Surefire and Failsafe 3.2 and newer; {} has {} {}, so that all its tests run."
                            + " Name a newer version in <pluginManagement>.",
                    project.getArtifactId(),
                    execution.plugin().key(),
                    execution.version());
        }
        return supported;
    }

    /** Goals of one phase run in the order in which the model names their plugins. */
    private void putPlanLast(MavenProject project) {
        Build build = project.getBuild();
        List<Plugin> plugins = new ArrayList<>(build.getPlugins());
        Plugin plugin = plugins.stream()
                .filter(candidate -> candidate.getKey().equals(KEY))
                .findFirst()
                .orElseGet(this::newPlugin);
        plugins.removeIf(candidate -> candidate.getKey().equals(KEY));
        plugins.add(plugin);
        boolean bound = plugin.getExecutions().stream()
                .anyMatch(execution -> execution.getGoals().contains(GOAL));
        if (!bound) {
            plugin.addExecution(planExecution(plugin));
        }
        build.setPlugins(plugins);
        build.flushPluginMap();
    }

    private Plugin newPlugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        plugin.setVersion(version);
        return plugin;
    }

    private static PluginExecution planExecution(Plugin plugin) {
        PluginExecution execution = new PluginExecution();
        execution.setId("testflow-plan");
        execution.setPhase(PHASE);
        execution.addGoal(GOAL);
        // What the user configured for the plugin has gone into the executions that were there; this one is new.
        execution.setConfiguration(plugin.getConfiguration());
        return execution;
    }
}
