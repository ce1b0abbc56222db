package io.testflow.engine.snapshot;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.store.Lines;
import io.testflow.engine.internal.store.Listing;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.StoredSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what a store holds.
 *
 * @param store to be closed by whoever opened it
 */
record Inventory(SnapshotStore store) {

    private static final Comparator<SnapshotLine> BY_NAME = Comparator.comparing(SnapshotLine::module)
            .thenComparing(SnapshotLine::execution)
            .thenComparing(SnapshotLine::key);
    private static final int SHORT = 12;

    SnapshotReport show() throws IOException {
        List<String> lines = new ArrayList<>();
        Lines known = store.lines();
        List<String> problems = new ArrayList<>(known.notes());
        for (SnapshotLine line : sorted(known)) {
            Listing listing = store.list(line);
            problems.addAll(listing.notes());
            if (!listing.snapshots().isEmpty()) {
                lines.add(line.module() + " (" + line.execution() + ", " + line.key() + "): "
                        + count(listing.snapshots().size()) + ", the newest of "
                        + text(listing.snapshots().get(0).origin()));
            }
        }
        if (lines.isEmpty()) {
            lines.add("There are no snapshots yet.");
        }
        return new SnapshotReport(lines, problems);
    }

    SnapshotReport verify() throws IOException {
        Lines known = store.lines();
        List<String> problems = new ArrayList<>(known.notes());
        int whole = 0;
        for (SnapshotLine line : sorted(known)) {
            Listing listing = store.list(line);
            problems.addAll(listing.notes());
            for (StoredSnapshot each : listing.snapshots()) {
                try {
                    store.read(each);
                    whole++;
                } catch (UnreadableFileException e) {
                    problems.add("A snapshot cannot be read: " + e.getMessage() + ".");
                }
            }
        }
        return new SnapshotReport(List.of(count(whole) + " can be read."), problems);
    }

    private static List<SnapshotLine> sorted(Lines lines) {
        return lines.all().stream().sorted(BY_NAME).toList();
    }

    static String count(int snapshots) {
        return snapshots == 1 ? "1 snapshot" : snapshots + " snapshots";
    }

    private static String text(SnapshotOrigin origin) {
        String commit = origin.commit().isEmpty()
                ? "no commit"
                : origin.commit().substring(0, Math.min(SHORT, origin.commit().length()));
        return origin.made() + " at " + commit + (origin.clean() ? "" : " with changes");
    }
}
