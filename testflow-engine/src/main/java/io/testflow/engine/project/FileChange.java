package io.testflow.engine.project;

/**
 * One file that differs between the base and the work tree. A rename is a deletion and an addition.
 *
 * @param path relative to the root of the work tree, with slashes
 * @param type what happened to it
 */
public record FileChange(String path, Type type) {

    /** What happened to a file. */
    public enum Type {
        /** It is there now and was not there at the base. */
        ADDED,
        /** Its content differs. */
        MODIFIED,
        /** It was there at the base and is gone. */
        DELETED
    }
}
