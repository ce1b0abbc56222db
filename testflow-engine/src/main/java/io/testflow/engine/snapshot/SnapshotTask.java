package io.testflow.engine.snapshot;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done with the snapshots of a checkout. */
public enum SnapshotTask {
    /** Says what there is. */
    SHOW,
    /** Reads all of it, and says what cannot be read. */
    VERIFY,
    /** Copies it into a directory. */
    EXPORT,
    /** Adds what was exported to a directory. */
    IMPORT,
    /** Forgets what is not to be kept. */
    PRUNE,
    /** Adds it to that of a git remote. */
    PUSH,
    /** Adds that of a git remote. */
    FETCH;

    /**
     * Understands the name of a task, in any case.
     *
     * @throws UsageException when there is none of that name; the message lists them
     */
    public static SnapshotTask parse(String name) {
        for (SnapshotTask task : values()) {
            if (task.toString().equalsIgnoreCase(name.strip())) {
                return task;
            }
        }
        List<String> known = Arrays.stream(values()).map(SnapshotTask::toString).toList();
        throw new UsageException("`" + name + "` is nothing that can be done with snapshots."
                + NearestNames.suggestion(name, known) + " Allowed are "
                + String.join(", ", known) + ".");
    }

    /** The name as a user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
