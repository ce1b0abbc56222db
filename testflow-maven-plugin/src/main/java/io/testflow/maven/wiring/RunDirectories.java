package io.testflow.maven.wiring;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.TestExecution;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each test run of a module a directory of its own, and properties of its own. */
public final class RunDirectories {

    /** Under the build directory of a module, what belongs to TestFlow. */
    public static final String OUTPUT = "testflow";

    private RunDirectories() {}

    /** The directories, named after the executions; where Failsafe has one of the same name as Surefire, its goal is added. */
    public static Map<TestExecution, RunDirectory> of(List<TestExecution> executions, Path buildDirectory) {
        Map<TestExecution, RunDirectory> directories = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        List<TestExecution> unitTestsFirst = executions.stream()
                .sorted(Comparator.comparing(TestExecution::plugin))
                .toList();
        for (TestExecution execution : unitTestsFirst) {
            String name = execution.id().replaceAll("[^A-Za-z0-9._-]", "_");
            while (!taken.add(name)) {
                name = name + "-" + execution.plugin().goal();
            }
            directories.put(
                    execution, new RunDirectory(buildDirectory.resolve(OUTPUT).resolve(name)));
        }
        return directories;
    }

    /** A property of the project that belongs to one run alone, {@code testflow.default-test.excludesFile}. */
    static String property(RunDirectory run, String parameter) {
        return "testflow." + run.path().getFileName() + "." + parameter;
    }
}
