package io.testflow.engine.internal.store;

import io.testflow.core.configuration.Retention;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store that forgets what nobody will ask for: after each save, in the line that it was saved in.
 *
 * <p>The newest of a clean work tree and the newest of any other stay whatever their age.
 */
public final class RetainingStore implements SnapshotStore {

    private final SnapshotStore store;
    private final Retention retention;
    private final InstantSource clock;

    RetainingStore(SnapshotStore store, Retention retention, InstantSource clock) {
        this.store = store;
        this.retention = retention;
        this.clock = clock;
    }

    /** Forgets what is surplus in a line, and says how many those are. */
    int prune(SnapshotLine line) throws IOException {
        List<StoredSnapshot> all = store.list(line).snapshots();
        List<StoredSnapshot> surplus =
                Stream.concat(surplus(all, true), surplus(all, false)).toList();
        if (!surplus.isEmpty()) {
            store.remove(surplus);
        }
        return surplus.size();
    }

    /**
     * Where its snapshots can be pushed to and fetched from; these are tidied too.
     *
     * @param remote the name of a git remote, or a URL
     * @throws UsageException when the store is none of git, or that is no remote
     */
    public GitRemote remote(String remote) {
        if (store instanceof GitRefStore git) {
            return new GitRemote(git.tree(), remote, this::pruneAll);
        }
        throw new UsageException("Only snapshots behind a git ref can be pushed and fetched. Set `selection.store` in"
                + " testflow.yml to `git:refs/testflow/snapshots`.");
    }

    /** Forgets what is surplus in all lines, and says how many those are. */
    public int pruneAll() throws IOException {
        int removed = 0;
        for (SnapshotLine line : lines().all()) {
            removed += prune(line);
        }
        return removed;
    }

    private Stream<StoredSnapshot> surplus(List<StoredSnapshot> all, boolean clean) {
        List<StoredSnapshot> alike =
                all.stream().filter(each -> each.origin().clean() == clean).toList();
        return alike.stream().skip(1).filter(each -> alike.indexOf(each) >= retention.snapshots() || isOld(each));
    }

    private boolean isOld(StoredSnapshot stored) {
        return stored.origin().made().isBefore(clock.instant().minus(Duration.ofDays(retention.days())));
    }

    @Override
    public StoredSnapshot save(Snapshot snapshot) throws IOException {
        StoredSnapshot saved = store.save(snapshot);
        prune(snapshot.origin().line());
        return saved;
    }

    @Override
    public Lines lines() throws IOException {
        return store.lines();
    }

    @Override
    public Listing list(SnapshotLine line) throws IOException {
        return store.list(line);
    }

    @Override
    public Snapshot read(StoredSnapshot stored) throws IOException, UnreadableFileException {
        return store.read(stored);
    }

    @Override
    public void remove(List<StoredSnapshot> surplus) throws IOException {
        store.remove(surplus);
    }

    @Override
    public void close() {
        store.close();
    }
}
