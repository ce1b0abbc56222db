package io.testflow.junit;

import io.testflow.core.environment.Environment;

/** Defines an environment in Java; a class with a constructor without parameters. */
@FunctionalInterface
public interface EnvironmentSource {

    /** The definition; equal ones share one environment that runs. */
    Environment environment();
}
