package io.testflow.agent.runner;

import io.testflow.agent.classfile.Method;
import org.jspecify.annotations.Nullable;

/** A method of JUnit 4 that runs code of one test class from its begin to its end. */
enum RunnerMethod {
    /** Makes the runner of a class, which may ask the class for parameters. */
    MAKES_RUNNER("org/junit/runners/model/RunnerBuilder", "safeRunnerForClass", "(Ljava/lang/Class;)"),
    /** Runs a class; a suite is one, too. */
    RUNS("org/junit/runners/ParentRunner", "run", "(Lorg/junit/runner/notification/RunNotifier;)"),
    /** Runs a method of a class of JUnit 3. */
    RUNS_JUNIT_3("junit/framework/TestCase", "run", "(Ljunit/framework/TestResult;)");

    private final String owner;
    private final String name;
    private final String parameters;

    RunnerMethod(String owner, String name, String parameters) {
        this.owner = owner;
        this.name = name;
        this.parameters = parameters;
    }

    /** The one of a class, by its name with slashes. */
    static @Nullable RunnerMethod of(@Nullable String className) {
        for (RunnerMethod each : values()) {
            if (each.owner.equals(className)) {
                return each;
            }
        }
        return null;
    }

    boolean is(Method method) {
        return method.hasCode()
                && method.name().equals(name)
                && method.descriptor().startsWith(parameters);
    }
}
