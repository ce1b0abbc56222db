package io.testflow.engine.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that differs between a base and the work tree, and the files as they were at the base. Closing it frees the
 * repository; safe for use by several threads.
 */
public interface ProjectChanges extends AutoCloseable {

    /** Root of the work tree, absolute. */
    Path root();

    /** What was compared with, in words for a person: {@code main (merge base 3f2a1c8)}. */
    String base();

    /** The changed files, by path. */
    List<FileChange> files();

    /**
     * The content of a file at the base.
     *
     * @param path relative to the root, with slashes
     * @return empty where the base has no such file
     */
    Optional<byte[]> contentAtBase(String path);

    /** Paths of all files at the base that have this file name, {@code pom.xml}, in any folder. */
    List<String> pathsAtBase(String fileName);

    /**
     * Who changed a file since the base, in words for an explanation: {@code not committed} where the work tree differs from
     * the last commit, then the newest commits, {@code 3f2a1c8 Jane Doe, "round half even"}. Found out when asked for.
     *
     * @param path relative to the root, with slashes
     * @return empty where nothing is known
     */
    default List<String> history(String path) {
        return List.of();
    }

    /** The commit that is checked out, in hexadecimal digits; empty where nothing is known of commits. */
    default String head() {
        return "";
    }

    /** Those of some commits, in hexadecimal digits, that the base is or comes after, newest first; others may not exist. */
    default List<String> atOrBeforeBase(Collection<String> commits) {
        return List.of();
    }

    /** Those of some commits that the commit that is checked out is or comes after, as {@link #atOrBeforeBase} otherwise. */
    default List<String> atOrBeforeHead(Collection<String> commits) {
        return List.of();
    }

    @Override
    void close();
}
