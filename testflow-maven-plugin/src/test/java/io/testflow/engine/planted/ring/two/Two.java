package io.testflow.engine.planted.ring.two;

import io.testflow.engine.planted.ring.one.One;

/** Half of a ring of packages. */
public record Two(One other) {}
