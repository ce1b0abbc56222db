package io.testflow.core.internal.classgraph;

import java.util.List;

/**
 * What one annotated method of a test class says.
 *
 * @param name the method
 * @param annotations types of its annotations, binary names with dots
 * @param mentions what its code, its signature, its annotations and the bodies of its lambdas name
 * @param writesStatic whether it, or a lambda of it, writes a static field
 */
public record MethodSummary(String name, List<String> annotations, Mentions mentions, boolean writesStatic) {}
