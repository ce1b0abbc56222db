package io.testflow.engine.project;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the root of the git checkout around a directory, by the files alone. */
public final class Checkout {

    private Checkout() {}

    /** The nearest directory, this one or above it, that holds a {@code .git}; the directory itself where there is none. */
    public static Path rootOf(Path directory) {
        Path start = directory.toAbsolutePath().normalize();
        for (@Nullable Path at = start; at != null; at = at.getParent()) {
            if (isRoot(at)) {
                return at;
            }
        }
        return start;
    }

    /** Whether a directory is part of a checkout. To ask git takes a JVM that has not yet done so far longer. */
    public static boolean contains(Path directory) {
        return isRoot(rootOf(directory));
    }

    private static boolean isRoot(Path directory) {
        return Files.exists(directory.resolve(".git"));
    }
}
