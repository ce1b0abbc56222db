package io.testflow.junit.planted;

import io.testflow.engine.Engine;

/** An arrow from the extension to the engine. */
public final class ExtensionKnowsTheEngine {

    Class<?> engine() {
        return Engine.class;
    }
}
