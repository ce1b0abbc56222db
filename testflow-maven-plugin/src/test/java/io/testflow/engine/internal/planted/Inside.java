package io.testflow.engine.internal.planted;

/** Stands for anything inside the engine. */
public record Inside() {}
