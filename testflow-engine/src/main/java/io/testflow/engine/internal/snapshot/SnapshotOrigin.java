package io.testflow.engine.internal.snapshot;

import java.time.Instant;

/**
 * What a snapshot is of.
 *
 * @param module {@code groupId:artifactId}
 * @param execution the execution of Surefire or Failsafe
 * @param key what must be the same for the snapshot to hold: JDK, platform, locale and so on
 * @param commit the commit that was checked out, 40 hexadecimal digits
 * @param made when, to the second
 */
public record SnapshotOrigin(String module, String execution, String key, String commit, Instant made) {}
