package io.testflow.benchmarks.row;

import io.testflow.benchmarks.edit.Edit;
import io.testflow.benchmarks.history.History;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jspecify.annotations.Nullable;

/**
 * One change of a real project: from a release to the next, or from a release to an edit of it in the work tree.
 *
 * @param history the project
 * @param from the release that is compared with
 * @param to the release that is checked out
 * @param edited what is then changed, or {@code null}
 */
public record Change(
        History history, String from, String to, @Nullable Edit edited) {

    /** From one release to the next. */
    public static Change release(History history, String from, String to) {
        return new Change(history, from, to, null);
    }

    /** An edit of the newest release, not committed. */
    public static Change edit(History history, Edit edit) {
        String newest = history.project().newest();
        return new Change(history, newest, newest, edit);
    }

    /** The edit, where it is one. */
    public Optional<Edit> edit() {
        return Optional.ofNullable(edited);
    }

    /** Makes the work tree that of the change, with no output and no cache of an earlier build. */
    public void checkOut() throws IOException, GitAPIException {
        history.checkOut(to);
        if (edited != null) {
            edited.apply(history.directory());
        }
    }

    /** What changes, in words for a row. */
    public String label() {
        return edited == null ? from + " → " + to : edited.kind().words() + ": " + edited.member();
    }

    /** A name for files of this change. */
    String fileName() {
        String end = edited == null ? from + "-" + to : edited.kind() + "-" + edited.member();
        return history.directory().getFileName() + "-" + end.replaceAll("[^A-Za-z0-9.-]", "_");
    }
}
