package io.testflow.engine.internal.store;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files behind a ref: a commit without parents, so that git can forget what was removed.
 *
 * <p>A change takes the place of exactly what it was made from; where another build was faster it is made anew.
 *
 * @param repository to be closed by whoever opened it
 * @param ref its whole name
 */
record GitTree(Repository repository, String ref) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a change does to the files, by their paths. May be asked more than once. */
    @FunctionalInterface
    interface Change {
        void apply(SortedMap<String, ObjectId> files) throws IOException;
    }

    /** The commit that the ref points to, the zero id where there is none. */
    ObjectId commit() throws IOException {
        Ref found = repository.exactRef(ref);
        ObjectId commit = found == null ? null : found.getObjectId();
        return commit == null ? ObjectId.zeroId() : commit;
    }

    /** The files by their paths. */
    SortedMap<String, ObjectId> files() throws IOException {
        return files(commit());
    }

    /** The files of a commit of such a ref by their paths. */
    SortedMap<String, ObjectId> files(ObjectId commit) throws IOException {
        SortedMap<String, ObjectId> files = new TreeMap<>();
        if (commit.equals(ObjectId.zeroId())) {
            return files;
        }
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commits.parseCommit(commit).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                if (FileMode.REGULAR_FILE.equals(walk.getRawMode(0))) {
                    files.put(walk.getPathString(), walk.getObjectId(0));
                }
            }
        }
        return files;
    }

    /** Keeps some content, which no ref holds yet. */
    ObjectId insert(byte[] content) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        }
    }

    /**
     * Changes the files.
     *
     * @throws UsageException when the ref stays locked
     */
    void change(Change change) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!changed(change)) {
            if (Instant.now().isAfter(end)) {
                throw new UsageException(
                        "The git ref " + ref + " is locked, so that no snapshot can be kept there. If no"
                                + " build and no git is at work in this repository, a killed one has left the lock behind: remove "
                                + ref + ".lock from its git directory.");
            }
            LockSupport.parkNanos(
                    ThreadLocalRandom.current().nextLong(Duration.ofMillis(50).toNanos()));
        }
    }

    private boolean changed(Change change) throws IOException {
        ObjectId old = commit();
        SortedMap<String, ObjectId> before = files(old);
        SortedMap<String, ObjectId> files = new TreeMap<>(before);
        change.apply(files);
        if (files.equals(before)) {
            return true;
        }
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(commit(files));
        update.setExpectedOldObjectId(old);
        update.setForceUpdate(true);
        update.disableRefLog();
        RefUpdate.Result result = update.update();
        return switch (result) {
            case NEW, FORCED, FAST_FORWARD, NO_CHANGE -> true;
            case LOCK_FAILURE -> false;
            default -> throw new IOException("git does not take the new value of " + ref + ": " + result);
        };
    }

    private ObjectId commit(Map<String, ObjectId> files) throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        files.forEach((path, id) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(id);
            builder.add(entry);
        });
        builder.finish();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            PersonIdent testflow = new PersonIdent("TestFlow", "testflow", Instant.now(), ZoneOffset.UTC);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(cache.writeTree(inserter));
            commit.setAuthor(testflow);
            commit.setCommitter(testflow);
            commit.setMessage("Snapshots of TestFlow\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }
}
