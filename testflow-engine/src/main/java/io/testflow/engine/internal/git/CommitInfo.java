package io.testflow.engine.internal.git;

/**
 * A commit, as much of it as an explanation names.
 *
 * @param shortId the first digits of its id, as many as tell it apart
 * @param author the name of its author
 * @param subject the first line of its message
 */
public record CommitInfo(String shortId, String author, String subject) {

    @Override
    public String toString() {
        return shortId + " " + author + ", \"" + subject + "\"";
    }
}
