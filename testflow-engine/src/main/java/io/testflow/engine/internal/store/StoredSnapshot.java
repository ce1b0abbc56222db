package io.testflow.engine.internal.store;

import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.util.Comparator;

/**
 * A snapshot that a store holds.
 *
 * @param origin what it is of
 * @param id its name within its line, for the store that gave it
 */
public record StoredSnapshot(SnapshotOrigin origin, String id) {

    /** The newest first; of those made at the same time always the same one. */
    static final Comparator<StoredSnapshot> NEWEST_FIRST = Comparator.comparing(
                    (StoredSnapshot stored) -> stored.origin().made())
            .thenComparing(StoredSnapshot::id)
            .reversed();
}
