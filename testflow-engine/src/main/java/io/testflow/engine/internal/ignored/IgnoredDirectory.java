package io.testflow.engine.internal.ignored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes directories whose content git never sees. */
public final class IgnoredDirectory {

    /** The name of TestFlow's own directory, at the root of a checkout. */
    public static final String OWN = ".testflow";

    private IgnoredDirectory() {}

    /**
     * Makes sure that the directory is there; a new or empty one gets a {@code .gitignore} that hides all in it, itself
     * included. What somebody else has filled is left as it is.
     */
    public static void create(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (isEmpty(directory)) {
            Files.writeString(directory.resolve(".gitignore"), "*\n");
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }
}
