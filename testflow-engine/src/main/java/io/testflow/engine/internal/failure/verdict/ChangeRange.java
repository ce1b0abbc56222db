package io.testflow.engine.internal.failure.verdict;

import io.testflow.engine.internal.failure.history.KnownCause;
import io.testflow.engine.internal.failure.history.Seen;
import io.testflow.engine.project.ProjectChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what was there before the change. Not thread-safe. */
public final class ChangeRange {

    private final String base;
    private final Optional<ProjectChanges> changes;
    private final Map<String, Boolean> old = new HashMap<>();

    /**
     * Asks git.
     *
     * @param base what is compared with, in words; empty where there is nothing
     * @param changes since a revision; empty where the last run is compared with
     */
    public ChangeRange(String base, Optional<ProjectChanges> changes) {
        this.base = base;
        this.changes = changes;
    }

    /** What is compared with, in words; empty where there is nothing. */
    public String base() {
        return base;
    }

    /** Whether a commit, in hexadecimal digits, is the base or comes before it. */
    public boolean isOld(String commit) {
        return !commit.isEmpty()
                && changes.isPresent()
                && old.computeIfAbsent(
                        commit,
                        name -> !changes.get().atOrBeforeBase(List.of(name)).isEmpty());
    }

    /** Whether a cause was seen before the change: where that is all since the last run, in any build. */
    boolean isBefore(KnownCause cause) {
        Seen first = cause.first();
        return changes.isEmpty() || (first.clean() && isOld(first.commit()));
    }
}
