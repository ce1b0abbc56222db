package io.testflow.engine.project;

import io.testflow.core.configuration.PathPattern;
import java.nio.file.Path;
import java.util.List;

/**
 * A directory whose files the build copies to the class path.
 *
 * @param directory absolute
 * @param targetPath where under the output directory its files land, {@code META-INF/maven} or empty, with slashes
 * @param filtered whether the build replaces placeholders in the files
 * @param includes patterns of the files that are copied, relative to the directory; empty for all
 * @param excludes patterns of files that are not copied
 */
public record ResourceRoot(
        Path directory, String targetPath, boolean filtered, List<PathPattern> includes, List<PathPattern> excludes) {

    /** Copies the lists. */
    public ResourceRoot {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A directory whose files are all copied. */
    public ResourceRoot(Path directory, String targetPath, boolean filtered) {
        this(directory, targetPath, filtered, List.of(), List.of());
    }

    /** Whether a file of the directory is copied, by its path relative to it, with slashes. */
    public boolean holds(String path) {
        return (includes.isEmpty() || includes.stream().anyMatch(pattern -> pattern.matches(path)))
                && excludes.stream().noneMatch(pattern -> pattern.matches(path));
    }

    /** The path on the class path of a file of the directory. */
    public String nameOf(String path) {
        return targetPath.isEmpty() ? path : targetPath + "/" + path;
    }
}
