package io.testflow.engine.internal.store;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import java.io.IOException;
import java.util.List;

/**
 * Keeps snapshots, each as a whole or not at all. Thread-safe, and any number of builds may use one store at a time.
 *
 * <p>Every method throws an {@link IOException} where the store cannot be read or written, and a {@link UsageException} where
 * the user can cure that.
 */
public interface SnapshotStore extends AutoCloseable {

    /** The lines of which it holds something. */
    Lines lines() throws IOException;

    /** What it holds of a line; costs little, as no snapshot is read but its head. */
    Listing list(SnapshotLine line) throws IOException;

    /**
     * Reads one.
     *
     * @throws UnreadableFileException when it is gone, or is not a whole snapshot
     */
    Snapshot read(StoredSnapshot stored) throws IOException, UnreadableFileException;

    /** Adds one; saving the same again changes nothing. */
    StoredSnapshot save(Snapshot snapshot) throws IOException;

    /** Removes some; nothing happens to those that are gone already. */
    void remove(List<StoredSnapshot> surplus) throws IOException;

    @Override
    void close();
}
