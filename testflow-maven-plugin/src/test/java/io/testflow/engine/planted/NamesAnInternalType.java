package io.testflow.engine.planted;

import io.testflow.core.internal.classgraph.ClassSummary;
import java.util.List;

/** A public signature that leads into the inside. */
public record NamesAnInternalType(List<ClassSummary> classes) {}
