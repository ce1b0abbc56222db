package io.testflow.data.planted;

import io.testflow.engine.Engine;

/** An arrow from the data to the engine. */
public final class DataKnowsTheEngine {

    Class<?> engine() {
        return Engine.class;
    }
}
