package io.testflow.engine.internal.records;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.records.Choice.Chosen;
import io.testflow.engine.internal.records.Choice.None;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.StoredSnapshot;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in a store the snapshot that a plan compares with. */
final class SnapshotChoice {

    private static final int SHORT = 7;

    private final SnapshotStore store;
    private final SnapshotLine line;
    private final List<StoredSnapshot> snapshots;
    private final List<String> notes;

    /**
     * Looks what the store holds.
     *
     * @throws IOException when it cannot be read
     */
    SnapshotChoice(SnapshotStore store, SnapshotLine line) throws IOException {
        this.store = store;
        this.line = line;
        var listing = store.list(line);
        this.snapshots = listing.snapshots();
        this.notes = new ArrayList<>(listing.notes());
    }

    /** The newest snapshot of all; where it cannot be read, none, since an older one does not know what it left owed. */
    Choice ofLastRun() throws IOException {
        if (snapshots.isEmpty()) {
            return none("has no records of " + what() + " yet", hasOtherKeys());
        }
        StoredSnapshot last = snapshots.get(0);
        Optional<Snapshot> snapshot = read(last);
        return snapshot.isPresent()
                ? new Chosen(snapshot.get(), Set.of(), "the last run" + at(last))
                : none("cannot read its last records of " + what(), true);
    }

    /** The newest one of a clean work tree at or before the base, and what is owed since in this branch. */
    Choice since(ProjectChanges changes) throws IOException {
        if (snapshots.isEmpty()) {
            return none("has no records of " + what() + " yet", hasOtherKeys());
        }
        Set<String> reachable = reachable(changes);
        Optional<StoredSnapshot> last = snapshots.stream()
                .filter(stored -> reachable.contains(stored.origin().commit()))
                .findFirst();
        Optional<Snapshot> newest = last.isPresent() ? read(last.get()) : Optional.empty();
        if (newest.isEmpty() && last.isPresent()) {
            return none("cannot read its last records of " + what() + " in this branch", true);
        }
        Set<String> clean = snapshots.stream()
                .filter(stored -> stored.origin().clean())
                .map(stored -> stored.origin().commit())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String commit : changes.atOrBeforeBase(clean)) {
            for (StoredSnapshot stored : snapshots) {
                if (stored.origin().clean() && stored.origin().commit().equals(commit)) {
                    Optional<Snapshot> snapshot = read(stored);
                    if (snapshot.isPresent()) {
                        return new Chosen(snapshot.get(), owedSince(stored, newest), base(changes, stored));
                    }
                }
            }
        }
        return none("has no records of " + what() + " at or before " + changes.base(), false);
    }

    private static String base(ProjectChanges changes, StoredSnapshot stored) {
        boolean isBase = changes.base().contains(shortCommit(stored));
        return changes.base() + ", by records" + (isBase ? "" : at(stored));
    }

    /** The newest snapshot of the branch that is checked out, where git knows one; else the newest of all. */
    Optional<Snapshot> newest(Optional<ProjectChanges> changes) throws IOException {
        Set<String> reachable = changes.map(this::reachable).orElse(Set.of());
        for (StoredSnapshot stored : snapshots) {
            if (changes.isEmpty() || reachable.contains(stored.origin().commit())) {
                Optional<Snapshot> snapshot = read(stored);
                if (snapshot.isPresent()) {
                    return snapshot;
                }
            }
        }
        return Optional.empty();
    }

    private static Set<TestId> owedSince(StoredSnapshot chosen, Optional<Snapshot> newest) {
        return newest.filter(snapshot ->
                        snapshot.origin().made().isAfter(chosen.origin().made()))
                .map(snapshot ->
                        snapshot.tests().stream().filter(snapshot::isOwed).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Whether the test run has records for another JDK or platform, so that these would be missed. */
    private boolean hasOtherKeys() throws IOException {
        return store.lines().all().stream()
                .anyMatch(other -> other.module().equals(line.module())
                        && other.execution().equals(line.execution())
                        && !other.key().equals(line.key()));
    }

    private Set<String> reachable(ProjectChanges changes) {
        return Set.copyOf(changes.atOrBeforeHead(snapshots.stream()
                .map(stored -> stored.origin().commit())
                .distinct()
                .toList()));
    }

    private Optional<Snapshot> read(StoredSnapshot stored) throws IOException {
        try {
            return Optional.of(store.read(stored));
        } catch (UnreadableFileException e) {
            notes.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private None none(String why, boolean runsAll) {
        String skipped = notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
        return new None("TestFlow " + why + skipped, runsAll || !notes.isEmpty());
    }

    private String what() {
        return line.execution() + " of " + line.module() + " for " + line.key();
    }

    private static String at(StoredSnapshot stored) {
        String commit = shortCommit(stored);
        return commit.isEmpty() ? "" : " at " + commit;
    }

    private static String shortCommit(StoredSnapshot stored) {
        String commit = stored.origin().commit();
        return commit.substring(0, Math.min(SHORT, commit.length()));
    }
}
