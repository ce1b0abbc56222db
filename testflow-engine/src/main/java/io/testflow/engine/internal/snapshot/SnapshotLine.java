package io.testflow.engine.internal.snapshot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots that can follow each other: those of one module and execution under one key.
 *
 * @param module {@code groupId:artifactId}
 * @param execution the execution of Surefire or Failsafe
 * @param key what must be the same for a snapshot to hold
 */
public record SnapshotLine(String module, String execution, String key) {

    /** As records do it, who find out how when they are first asked, which takes a new JVM long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SnapshotLine line
                && module.equals(line.module)
                && execution.equals(line.execution)
                && key.equals(line.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(module, execution, key);
    }
}
