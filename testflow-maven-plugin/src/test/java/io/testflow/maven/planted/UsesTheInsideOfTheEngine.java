package io.testflow.maven.planted;

import io.testflow.engine.internal.planted.Inside;

/** A goal that goes round the engine's door. */
public record UsesTheInsideOfTheEngine(Inside inside) {}
