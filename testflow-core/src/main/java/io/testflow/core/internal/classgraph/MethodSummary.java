package io.testflow.core.internal.classgraph;

import java.util.List;

/**
 * What one annotated method of a test class says.
 *
 * @param name the method
 * @param annotations types of its annotations, binary names with dots
 * @param mentions what its code, its signature, its annotations name, and the bodies of its lambdas and of the annotated
 *     methods of the same class that it calls
 * @param called whether another method of the class calls it, so that it is no test for itself alone
 * @param writesStatic whether it, a lambda of it, or a method of the same class that it calls, writes a static field
 */
public record MethodSummary(
        String name, List<String> annotations, Mentions mentions, boolean called, boolean writesStatic) {}
