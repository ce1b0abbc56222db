package io.testflow.environment.planted;

import io.testflow.engine.Engine;

/** An arrow from the environment to the engine. */
public final class EnvironmentKnowsTheEngine {

    Class<?> engine() {
        return Engine.class;
    }
}
