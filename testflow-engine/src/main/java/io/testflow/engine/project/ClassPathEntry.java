package io.testflow.engine.project;

import java.nio.file.Path;

/**
 * A jar or a directory of classes on the class path of a module's tests, beside the module's own output.
 *
 * @param file absolute; a directory or a jar
 * @param id what it was built from, {@code groupId:artifactId}: a module of the project or a library
 * @param testCode whether it holds the test classes of that module
 */
public record ClassPathEntry(Path file, String id, boolean testCode) {}
