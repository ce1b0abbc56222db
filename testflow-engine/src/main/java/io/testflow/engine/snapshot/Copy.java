package io.testflow.engine.snapshot;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.store.Lines;
import io.testflow.engine.internal.store.Listing;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.StoredSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds all that one store holds to another.
 *
 * @param from to be closed by whoever opened it
 * @param to likewise
 * @param done what was done, in words
 */
record Copy(SnapshotStore from, SnapshotStore to, String done) {

    SnapshotReport run() throws IOException {
        Lines lines = from.lines();
        List<String> problems = new ArrayList<>(lines.notes());
        int copied = 0;
        for (SnapshotLine line : lines.all()) {
            Listing listing = from.list(line);
            problems.addAll(listing.notes());
            // The oldest first: a copy that is broken off lacks the newest, and the next one brings it.
            for (int i = listing.snapshots().size() - 1; i >= 0; i--) {
                StoredSnapshot each = listing.snapshots().get(i);
                try {
                    to.save(from.read(each));
                    copied++;
                } catch (UnreadableFileException e) {
                    problems.add("A snapshot is left out: " + e.getMessage() + ".");
                }
            }
        }
        return new SnapshotReport(List.of(Inventory.count(copied) + " " + done + "."), problems);
    }
}
