package io.testflow.engine.internal.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits between a base and HEAD; safe for use by several threads. */
record CommitHistory(Repository repository, ObjectId base, ObjectId head) {

    /** A commit can be dated before its parents, where machines disagree about the time. */
    private static final int CLOCK_SKEW_SECONDS = 86_400;

    /** The commits that touched a path, newest first, at most so many. */
    List<CommitInfo> touching(String path, int limit) throws IOException {
        List<CommitInfo> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(head));
            walk.markUninteresting(walk.parseCommit(base));
            for (RevCommit commit = walk.next(); commit != null && commits.size() < limit; commit = walk.next()) {
                walk.parseBody(commit);
                commits.add(new CommitInfo(
                        walk.getObjectReader().abbreviate(commit, 7).name(),
                        commit.getAuthorIdent().getName(),
                        commit.getShortMessage()));
            }
        }
        return commits;
    }

    /** Those of some commits that a commit is or comes after, newest first; what the repository does not have is left out. */
    List<String> atOrBefore(ObjectId tip, Collection<String> wanted) throws IOException {
        List<String> found = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            Set<RevCommit> open = new HashSet<>();
            int oldest = Integer.MAX_VALUE;
            for (String name : wanted) {
                Optional<RevCommit> commit = commit(walk, name);
                commit.ifPresent(open::add);
                oldest = Math.min(oldest, commit.map(RevCommit::getCommitTime).orElse(Integer.MAX_VALUE));
            }
            walk.markStart(walk.parseCommit(tip));
            for (RevCommit at = walk.next(); at != null && !open.isEmpty(); at = walk.next()) {
                if (open.remove(at)) {
                    found.add(at.name());
                } else if (at.getCommitTime() < oldest - CLOCK_SKEW_SECONDS) {
                    break;
                }
            }
        }
        return found;
    }

    private static Optional<RevCommit> commit(RevWalk walk, String name) throws IOException {
        if (!ObjectId.isId(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(walk.parseCommit(ObjectId.fromString(name)));
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            return Optional.empty();
        }
    }
}
