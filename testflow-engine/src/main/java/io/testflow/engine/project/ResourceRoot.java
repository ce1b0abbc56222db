package io.testflow.engine.project;

import java.nio.file.Path;

/**
 * A directory whose files the build copies to the class path.
 *
 * @param directory absolute
 * @param targetPath where under the output directory its files land, {@code META-INF/maven} or empty, with slashes
 * @param filtered whether the build replaces placeholders in the files
 */
public record ResourceRoot(Path directory, String targetPath, boolean filtered) {}
