package io.testflow.engine.internal.source;

import org.jspecify.annotations.Nullable;

/**
 * One source file before and after.
 *
 * @param path relative to the root of the work tree, with slashes; tells {@code package-info} and {@code module-info} apart
 * @param before the text at the base, or {@code null} where the file was not there
 * @param after the text now, or {@code null} where the file is gone
 */
public record SourcePair(
        String path, @Nullable String before, @Nullable String after) {}
