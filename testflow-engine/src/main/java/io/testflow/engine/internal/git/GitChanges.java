package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import io.testflow.engine.internal.git.ChangesAnswer.CannotTell;
import io.testflow.engine.internal.git.ChangesAnswer.Known;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;

/** Asks git what has changed since a revision: from its merge base with HEAD to the files in the work tree. */
public final class GitChanges {

    private GitChanges() {}

    /**
     * Compares the work tree with the merge base of a revision and HEAD. Never fails for the state of the repository: that
     * git or TestFlow cannot tell is an answer.
     *
     * @param directory any directory of the project; the changes are those of the whole work tree that it is part of
     * @param revision a branch, a tag, a remote branch, a full or short commit id, or an expression such as {@code HEAD~1}
     */
    public static ChangesAnswer since(Path directory, String revision) {
        return since(directory, List.of(directory), revision);
    }

    /**
     * The same for a project whose modules are in directories that git may not see: where it ignores one, nobody can tell.
     *
     * @param modules directories of the modules; those outside of the work tree are not asked for
     */
    public static ChangesAnswer since(Path directory, List<Path> modules, String revision) {
        // Otherwise the first use on a machine waits up to seconds while JGit measures the clock of the file system.
        FS.FileStoreAttributes.setBackground(true);
        try {
            WorkTreeRepository opened = WorkTreeRepository.open(directory);
            try {
                WorkTreeContent content = WorkTreeContent.of(opened.repository());
                IgnoredDirectories.refuse(opened, content.index(), modules);
                return new Known(compare(opened, content, revision));
            } catch (IOException | RuntimeException e) {
                opened.repository().close();
                throw e;
            }
        } catch (UsageException e) {
            return new CannotTell(reason(e));
        } catch (MissingObjectException e) {
            return new CannotTell(
                    "The clone that " + directory + " is part of lacks an object of the base (" + reason(e)
                            + "), as partial clones do, so that git cannot tell what has changed. Clone without `--filter`, or run"
                            + " `git fetch --refetch --no-filter` there.");
        } catch (IOException | RuntimeException e) {
            return new CannotTell("The git repository of " + directory + " cannot be read: " + reason(e)
                    + ". See whether `git status` and `git fsck` work there; where git itself is content with it,"
                    + " please report this to TestFlow.");
        }
    }

    private static GitProjectChanges compare(WorkTreeRepository opened, WorkTreeContent content, String revision)
            throws IOException {
        Repository repository = opened.repository();
        try (RevWalk walk = new RevWalk(repository)) {
            Commits commits = Commits.find(opened, walk, revision);
            RevCommit base = commits.mergeBase();
            List<Difference> differences = WorkTreeComparison.differences(
                    repository, content, base.getTree(), commits.head().getTree());
            BaseTree files = new BaseTree(repository, base.getTree());
            for (Difference difference : differences) {
                files.requireContent(difference.change().path());
            }
            String shortId = walk.getObjectReader().abbreviate(base, 7).name();
            return new GitProjectChanges(
                    opened,
                    revision + " (merge base " + shortId + ")",
                    differences,
                    files,
                    new CommitHistory(repository, base, commits.head()));
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
