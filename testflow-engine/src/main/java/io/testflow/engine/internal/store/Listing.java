package io.testflow.engine.internal.store;

import java.util.List;

/**
 * What a store holds of one line.
 *
 * @param snapshots the newest first
 * @param notes what was skipped and why, in sentences for the user
 */
public record Listing(List<StoredSnapshot> snapshots, List<String> notes) {

    /** Sorts and copies the lists. */
    public Listing {
        snapshots = snapshots.stream().sorted(StoredSnapshot.NEWEST_FIRST).toList();
        notes = List.copyOf(notes);
    }
}
