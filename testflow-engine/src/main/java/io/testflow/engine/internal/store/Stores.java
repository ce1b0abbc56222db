package io.testflow.engine.internal.store;

import io.testflow.core.configuration.SnapshotSettings;
import io.testflow.core.configuration.StoreLocation;
import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;

/** The one door to stores of snapshots. */
public final class Stores {

    private Stores() {}

    /**
     * Opens the store that the settings name; it forgets by itself what is not to be kept.
     *
     * @param root the root of the checkout
     * @throws UsageException when there can be none in that place; the message says the cure
     */
    public static RetainingStore open(SnapshotSettings settings, Path root) throws IOException {
        return new RetainingStore(plain(settings.store(), root), settings.retention(), InstantSource.system());
    }

    private static SnapshotStore plain(StoreLocation location, Path root) throws IOException {
        if (location instanceof StoreLocation.GitRef git) {
            return GitRefStore.open(root, git.ref());
        }
        if (location instanceof StoreLocation.Postgres postgres) {
            return new PostgresStore(postgres);
        }
        return new DirectoryStore(directory((StoreLocation.Directory) location, root));
    }

    private static Path directory(StoreLocation.Directory directory, Path root) {
        try {
            return root.resolve(directory.path());
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "`" + directory.path() + "` cannot be a directory of snapshots: " + e.getReason()
                            + ". Choose another `selection.store` in testflow.yml.",
                    e);
        }
    }
}
