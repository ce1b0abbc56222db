package io.testflow.engine.planted.ring.one;

import io.testflow.engine.planted.ring.two.Two;

/** Half of a ring of packages. */
public record One(Two other) {}
