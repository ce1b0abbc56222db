package io.testflow.maven.effective;

import java.nio.file.Path;
import java.util.Optional;

/** The poms of a checkout at one point in time, at the paths where they are now. Safe for use by several threads. */
interface PomTree {

    /**
     * The content of a pom.
     *
     * @param pom absolute, normalised
     * @return empty where there was no such file then
     */
    Optional<byte[]> content(Path pom);

    /** The pom of the checkout that has these coordinates, where one has. */
    Optional<Path> find(String groupId, String artifactId, String version);
}
