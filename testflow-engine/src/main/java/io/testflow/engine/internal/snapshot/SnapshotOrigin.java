package io.testflow.engine.internal.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a snapshot is of.
 *
 * @param module {@code groupId:artifactId}
 * @param execution the execution of Surefire or Failsafe
 * @param key what must be the same for the snapshot to hold: JDK, platform, locale and so on
 * @param commit the commit that was checked out, in hexadecimal digits; empty where there is no git
 * @param clean whether the work tree was exactly that commit
 * @param made when, to the millisecond
 */
public record SnapshotOrigin(String module, String execution, String key, String commit, boolean clean, Instant made) {

    /** Cuts the time to milliseconds. */
    public SnapshotOrigin {
        made = made.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The line of snapshots that it stands in. */
    public SnapshotLine line() {
        return new SnapshotLine(module, execution, key);
    }
}
