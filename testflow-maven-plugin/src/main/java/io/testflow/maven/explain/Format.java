package io.testflow.maven.explain;

import io.testflow.core.error.UsageException;
import org.jspecify.annotations.Nullable;

/** For whom an explanation is written. */
public enum Format {
    /** For a person. */
    TEXT,
    /** For a program. */
    JSON;

    /**
     * Reads {@code testflow.format}; without one it is text.
     *
     * @throws UsageException when it is none that there is
     */
    public static Format parse(@Nullable String text) {
        String name = text == null || text.isBlank() ? "text" : text.trim();
        return switch (name) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default ->
                throw new UsageException("testflow.format=" + name
                        + " is not known. Allowed are text (for a person) and json (for a program).");
        };
    }
}
