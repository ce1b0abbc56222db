package io.testflow.engine.internal.snapshot;

/**
 * Snapshots that can follow each other: those of one module and execution under one key.
 *
 * @param module {@code groupId:artifactId}
 * @param execution the execution of Surefire or Failsafe
 * @param key what must be the same for a snapshot to hold
 */
public record SnapshotLine(String module, String execution, String key) {}
