package io.testflow.engine.internal.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits between a base and HEAD; safe for use by several threads. */
record CommitHistory(Repository repository, ObjectId base, ObjectId head) {

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
}
