package io.testflow.junit;

import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.error.UsageException;
import java.util.function.Supplier;

/** Tells failures of environments from those of tests. */
final class Failures {

    private Failures() {}

    /** What is supplied; a mistake in its definition is a failure of the environment for the test that asks for it. */
    static <T> T ofEnvironment(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (UsageException e) {
            throw new EnvironmentFailure(String.valueOf(e.getMessage()), e);
        }
    }
}
