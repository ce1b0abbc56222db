package io.testflow.maven.wiring;

import io.testflow.maven.surefire.TestExecution;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The directory in which a build and one of its test runs meet.
 *
 * @param path absolute, {@code target/testflow/default-test}
 */
public record RunDirectory(Path path) {

    /** Under the build directory of a module, what belongs to TestFlow. */
    public static final String OUTPUT = "testflow";

    /** The name of the plan in a run's directory. */
    public static final String PLAN = "plan";

    /** Gives each execution of a module a directory of its own. */
    public static Map<TestExecution, RunDirectory> of(List<TestExecution> executions, Path buildDirectory) {
        Map<TestExecution, RunDirectory> directories = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (TestExecution execution : executions) {
            String name = execution.id().replaceAll("[^A-Za-z0-9._-]", "_");
            if (!taken.add(name)) {
                name = name + "-" + execution.plugin().goal();
                for (int i = 2; !taken.add(name); i++) {
                    name = name + "-" + i;
                }
            }
            directories.put(
                    execution, new RunDirectory(buildDirectory.resolve(OUTPUT).resolve(name)));
        }
        return directories;
    }

    /** The plan of this run. */
    public Path plan() {
        return path.resolve(PLAN);
    }

    /** The classes that Surefire leaves out of this run. */
    public Path excludes() {
        return path.resolve("excludes");
    }

    /** A property of the project that belongs to this run alone, {@code testflow.default-test.excludesFile}. */
    public String property(String parameter) {
        return "testflow." + path.getFileName() + "." + parameter;
    }
}
