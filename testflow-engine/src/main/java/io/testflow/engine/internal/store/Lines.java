package io.testflow.engine.internal.store;

import io.testflow.engine.internal.snapshot.SnapshotLine;
import java.util.List;

/**
 * The lines of which a store holds something.
 *
 * @param all in no order
 * @param notes snapshots of which nobody can tell the line, and why, in sentences for the user
 */
public record Lines(List<SnapshotLine> all, List<String> notes) {

    /** Copies the lists. */
    public Lines {
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }
}
