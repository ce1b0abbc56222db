package io.testflow.engine.project;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A jar or a directory of classes on the class path of a module's tests, beside the module's own output.
 *
 * @param file absolute; a directory or a jar
 * @param moduleId the module of this project that it was built from, {@code groupId:artifactId}, or {@code null} for a library
 * @param testCode whether it holds the test classes of that module
 */
public record ClassPathEntry(Path file, @Nullable String moduleId, boolean testCode) {

    /** The module of this project that it was built from, where it is one. */
    public Optional<String> module() {
        return Optional.ofNullable(moduleId);
    }
}
