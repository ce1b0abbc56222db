package io.testflow.benchmarks.row;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a build is told to run the affected tests only, with no edit of its pom.
 *
 * @param extension jars of the plugin, the participant first
 */
public record Selection(List<Path> extension) {

    /** Copies the jars. */
    public Selection {
        extension = List.copyOf(extension);
    }

    /** The options of a build that runs the tests affected since a revision. */
    public List<String> options(String revision) {
        List<String> options = new ArrayList<>(everything());
        options.add("-Dtestflow.changedSince=" + revision);
        return List.copyOf(options);
    }

    /** The options of a build that names no revision, and so runs everything. */
    public List<String> everything() {
        String jars = extension.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of("-Dmaven.ext.class.path=" + jars, "-Dtestflow.inject=true");
    }
}
