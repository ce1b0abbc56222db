package io.testflow.core.internal.classgraph;

import java.util.Set;

/**
 * Names found in a stretch of bytecode.
 *
 * @param references classes, binary names with dots, and methods, as {@link ClassSummary#references} has them
 * @param words words of string constants, see {@link Words}
 */
public record Mentions(Set<String> references, Set<String> words) {}
