package io.testflow.core.plan.planted;

import io.testflow.core.internal.classgraph.ClassSummary;

/** An arrow from what is shaded into the launcher to what is not. */
public record ShadedKnowsTheRest(ClassSummary summary) {}
