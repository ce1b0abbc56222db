package io.testflow.junit.planted;

import io.testflow.environment.internal.lifecycle.Workplace;

/** An arrow from the extension to the inside of the environment. */
public final class ExtensionKnowsTheInsideOfTheEnvironment {

    Class<?> workplace() {
        return Workplace.class;
    }
}
