package io.testflow.core.configuration;

/**
 * Where snapshots are kept, and how long.
 *
 * @param store the place
 * @param retention how long
 */
public record SnapshotSettings(StoreLocation store, Retention retention) {

    /** A directory in the checkout. */
    public static final SnapshotSettings DEFAULT = new SnapshotSettings(StoreLocation.DEFAULT, Retention.DEFAULT);
}
