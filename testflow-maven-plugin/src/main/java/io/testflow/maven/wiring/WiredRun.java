package io.testflow.maven.wiring;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test run that the participant has wired, recognised by its configuration alone: participant and goals can be loaded
 * by different class loaders, and share nothing but Maven's model.
 *
 * @param execution the execution that runs the tests
 * @param directory where it meets its build
 * @param buildId the build that it belongs to
 */
public record WiredRun(TestExecution execution, RunDirectory directory, String buildId) {

    static final String EXCLUDES_FILE = "excludesFile";
    static final String OWN_EXCLUDES_FILE = "ownExcludesFile";
    static final String FAIL_IF_NO_TESTS = "failIfNoTests";

    /** The wired run that this execution is, where it is one. */
    public static Optional<WiredRun> of(TestExecution execution) {
        Optional<String> run = execution.parameters().entry("systemPropertyVariables", RunDirectory.PATH_PROPERTY);
        Optional<String> build = execution.parameters().entry("systemPropertyVariables", RunDirectory.BUILD_PROPERTY);
        return run.flatMap(path -> build.map(id -> new WiredRun(execution, new RunDirectory(Path.of(path)), id)));
    }

    /** How the user configured it, by parameter; empty where it does not record what its tests use. */
    public Optional<Map<String, String>> recordedConfiguration() {
        return SetupProperty.get(execution.properties().project(), directory);
    }

    /** What the user puts behind the class path of the tests: all of it but TestFlow's own, which comes last. Absolute. */
    public List<Path> additionalClassPath() {
        List<String> all = TestSettings.additionalClassPath(execution);
        return all.subList(0, all.size() - 1).stream()
                .flatMap(path -> absolute(path).stream())
                .toList();
    }

    /** The path as Surefire reads it, from where Maven was started; none where no file can have such a name. */
    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(Path.of(path).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The property of the project that makes Surefire obey an excludes file. */
    public String excludesProperty() {
        return RunDirectories.property(directory, EXCLUDES_FILE);
    }

    /** The property of the project that holds the user's own excludes file, where there is one. */
    public String ownExcludesProperty() {
        return RunDirectories.property(directory, OWN_EXCLUDES_FILE);
    }

    /** The property of the project that says whether no test at all is a failure. */
    public String failIfNoTestsProperty() {
        return RunDirectories.property(directory, FAIL_IF_NO_TESTS);
    }
}
