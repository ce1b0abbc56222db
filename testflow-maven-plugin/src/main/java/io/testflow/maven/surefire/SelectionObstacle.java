package io.testflow.maven.surefire;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out why a test run cannot, or must not, obey a plan; all its tests run then. */
public final class SelectionObstacle {

    private final Path directory;
    private final Path classes;
    private final Path testClasses;

    /**
     * Creates it for one module; all paths absolute.
     *
     * @param directory where the build file is
     * @param classes output directory of main code, which plans are made from
     * @param testClasses output directory of test code, likewise
     */
    public SelectionObstacle(Path directory, Path classes, Path testClasses) {
        this.directory = directory;
        this.classes = classes;
        this.testClasses = testClasses;
    }

    /** Why this run must run everything, in words; empty where it can obey a plan. */
    public Optional<String> of(TestExecution execution) {
        return Stream.of(
                        namedTests(execution),
                        noFork(execution),
                        suiteFiles(execution),
                        otherDirectory(execution, "testClassesDirectory", testClasses),
                        otherDirectory(execution, "classesDirectory", classes))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> namedTests(TestExecution execution) {
        String property = execution.plugin().testProperty();
        return execution.value("test", property).map(tests -> "-D" + property + "=" + tests + " names the tests");
    }

    private static Optional<String> noFork(TestExecution execution) {
        return execution
                .value("forkCount", "forkCount")
                .filter(TestExecution::isNoFork)
                .map(count -> "forkCount=" + count + " runs the tests inside of Maven, where no plan can be obeyed");
    }

    private static Optional<String> suiteFiles(TestExecution execution) {
        return execution
                        .values("suiteXmlFiles", execution.plugin().property("suiteXmlFiles"))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of("suiteXmlFiles names the tests");
    }

    private Optional<String> otherDirectory(TestExecution execution, String parameter, Path planned) {
        return execution
                .parameters()
                .value(parameter)
                .map(configured -> directory.resolve(configured).normalize())
                .filter(configured -> !configured.equals(planned.normalize()))
                .map(configured -> parameter + " is " + configured + ", which no plan is made for");
    }
}
