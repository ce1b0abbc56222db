package io.testflow.engine.internal.git;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Finds the commit that a user's revision names, or words why there is none and what may have been meant. */
record Revisions(Repository repository, Path root) {

    RevCommit commit(RevWalk walk, String revision) throws IOException {
        try {
            ObjectId id = revision.isBlank() ? null : repository.resolve(revision);
            if (id == null) {
                throw new UsageException(unknown(revision));
            }
            return walk.parseCommit(id);
        } catch (RevisionSyntaxException e) {
            throw new UsageException(
                    "`" + revision + "` is not a git revision. Name a branch, a tag or a commit, for example `main`,"
                            + " `origin/main`, `v1.2` or `HEAD~1`.",
                    e);
        } catch (AmbiguousObjectException e) {
            String candidates = e.getCandidates().stream()
                    .limit(5)
                    .map(ObjectId::name)
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(", "));
            throw new UsageException(
                    "`" + revision + "` is short for several objects of the git repository in " + root + ": "
                            + candidates + ". Give more digits.",
                    e);
        } catch (IncorrectObjectTypeException e) {
            throw new UsageException(
                    "`" + revision + "` names no commit in the git repository in " + root
                            + " but another kind of object. Name a branch, a tag or a commit.",
                    e);
        } catch (MissingObjectException e) {
            throw new UsageException(unknown(revision), e);
        }
    }

    private String unknown(String revision) throws IOException {
        StringBuilder text = new StringBuilder("Git knows no revision `" + revision + "` in " + root + ".");
        Map<String, String> names = names();
        @Nullable String remote = remoteBranch(revision);
        List<String> near = nearest(revision, names);
        if (remote != null) {
            text.append(" There is `" + remote + "`: use that, or run `git fetch "
                    + remote.substring(0, remote.length() - revision.length() - 1) + " " + revision + ":" + revision
                    + "` first.");
        } else if (!near.isEmpty()) {
            text.append(" The nearest names are ")
                    .append(near.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))
                    .append('.');
        }
        if (Commits.isShallow(repository)) {
            text.append(" This clone is shallow and may lack it. ").append(Commits.FETCH_ALL);
        } else if (remote == null && !repository.getRemoteNames().isEmpty()) {
            text.append(" If the remote has it, run `git fetch` first.");
        }
        text.append(" changedSince takes a branch, a tag or a commit; `git branch --all` lists the branches.");
        return text.toString();
    }

    private @Nullable String remoteBranch(String revision) throws IOException {
        for (String remote : repository.getRemoteNames()) {
            if (repository.exactRef(Constants.R_REMOTES + remote + "/" + revision) != null) {
                return remote + "/" + revision;
            }
        }
        return null;
    }

    /** Names to compare with, each with the name to offer: a remote branch is also meant by its name without the remote. */
    private Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (Ref ref :
                repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS, Constants.R_TAGS, Constants.R_REMOTES)) {
            String name = Repository.shortenRefName(ref.getName());
            if (name.endsWith("/" + Constants.HEAD)) {
                continue;
            }
            names.put(name, name);
            String branch = repository.shortenRemoteBranchName(ref.getName());
            if (branch != null) {
                names.putIfAbsent(branch, name);
            }
        }
        return names;
    }

    private static List<String> nearest(String revision, Map<String, String> names) {
        return NearestNames.of(revision, names.keySet(), 6).stream()
                .map(name -> names.getOrDefault(name, name))
                .distinct()
                .limit(3)
                .toList();
    }
}
