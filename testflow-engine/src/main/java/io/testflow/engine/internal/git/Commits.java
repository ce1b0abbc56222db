package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * The two commits that a comparison stands on.
 *
 * @param mergeBase the newest common ancestor of the revision and HEAD; one of them where there are several
 * @param head the commit that is checked out
 */
record Commits(RevCommit mergeBase, RevCommit head) {

    static final String FETCH_ALL =
            "Fetch the whole history: `git fetch --unshallow`, in GitHub Actions `fetch-depth: 0`"
                    + " for actions/checkout, in GitLab CI `GIT_DEPTH: 0`.";

    /** Finds both, or says in a {@link UsageException} why they cannot be found. */
    static Commits find(WorkTreeRepository opened, RevWalk walk, String revision) throws IOException {
        Repository repository = opened.repository();
        Path root = opened.root();
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw new UsageException("The git repository in " + root + " has no commit yet, so that there is nothing to"
                    + " compare with. Commit first, or leave changedSince out.");
        }
        RevCommit wanted = new Revisions(repository, root).commit(walk, revision);
        RevCommit current = walk.parseCommit(head);
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(wanted);
        walk.markStart(current);
        RevCommit base = walk.next();
        walk.reset();
        walk.setRevFilter(RevFilter.ALL);
        if (base == null) {
            throw new UsageException(
                    isShallow(repository)
                            ? "The clone in " + root + " is shallow and does not hold the merge base of `" + revision
                                    + "` and HEAD, so that git cannot tell what has changed. " + FETCH_ALL
                            : "`" + revision + "` and HEAD have no common history in " + root + ", so that there is no"
                                    + " point to count changes from. Name a revision that this branch started from.");
        }
        return new Commits(walk.parseCommit(base), current);
    }

    static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }
}
