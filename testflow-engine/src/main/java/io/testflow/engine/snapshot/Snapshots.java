package io.testflow.engine.snapshot;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.configuration.SnapshotSettings;
import io.testflow.core.error.UsageException;
import io.testflow.engine.internal.store.DirectoryStore;
import io.testflow.engine.internal.store.RetainingStore;
import io.testflow.engine.internal.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The snapshots of a checkout, in the store that its {@code testflow.yml} names. Not thread-safe.
 *
 * <p>Every method throws an {@link IOException} where the store cannot be read or written, and a {@link UsageException} where
 * the user can cure that.
 */
public final class Snapshots implements AutoCloseable {

    private final RetainingStore store;

    private Snapshots(RetainingStore store) {
        this.store = store;
    }

    /**
     * Opens the store.
     *
     * @param root the root of the checkout, where {@code testflow.yml} is, if there is one
     */
    public static Snapshots open(Path root) throws IOException {
        SnapshotSettings settings =
                SettingsFile.read(root.resolve(SettingsFile.NAME)).snapshots();
        return new Snapshots(Stores.open(settings, root));
    }

    /** What there is, a line of text for each module, execution and key. */
    public SnapshotReport show() throws IOException {
        return new Inventory(store).show();
    }

    /** Reads all there is. */
    public SnapshotReport verify() throws IOException {
        return new Inventory(store).verify();
    }

    /**
     * Copies all there is into a directory, which another checkout can import, or name as its store.
     *
     * @param directory made where it is not there; what it holds stays
     */
    public SnapshotReport exportTo(Path directory) throws IOException {
        return new Copy(store, new DirectoryStore(directory), "exported to " + directory).run();
    }

    /**
     * Adds what was exported to a directory.
     *
     * @throws UsageException when there is no such directory
     */
    public SnapshotReport importFrom(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new UsageException("There is no directory " + directory + " to import snapshots from.");
        }
        SnapshotReport report = new Copy(new DirectoryStore(directory), store, "imported from " + directory).run();
        store.pruneAll();
        return report;
    }

    /** Forgets what is not to be kept. */
    public SnapshotReport prune() throws IOException {
        return said(Inventory.count(store.pruneAll()) + " removed.");
    }

    /**
     * Adds all there is to the snapshots of a git remote, and the other way round.
     *
     * @param remote its name, or a URL
     */
    public SnapshotReport push(String remote) throws IOException {
        store.remote(remote).push();
        return said("The snapshots here and those of " + remote + " are the same now.");
    }

    /**
     * Adds the snapshots of a git remote.
     *
     * @param remote its name, or a URL
     */
    public SnapshotReport fetch(String remote) throws IOException {
        store.remote(remote).fetch();
        return show();
    }

    private static SnapshotReport said(String line) {
        return new SnapshotReport(List.of(line), List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
