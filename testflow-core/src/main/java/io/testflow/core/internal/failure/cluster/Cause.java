package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a failure comes from, as far as it alone tells.
 *
 * @param key equal for what is the same cause for sure; the same in every build
 * @param kind how the cause is known
 * @param links what it shares with other failures of the same cause, whatever their key
 * @param telling the throwable to read, or {@code null} where nobody tells what was thrown
 * @param place the project's code that it is in, or {@code null} where it is no place's fault
 */
record Cause(
        String key,
        Kind kind,
        Set<String> links,
        @Nullable Thrown telling,
        @Nullable NormalFrame place) {

    /** How a cause is known, the one that names it best first. */
    enum Kind {
        /** Something outside of the code that all tests use. */
        SURROUNDINGS,
        /** A place in the code, and what is thrown there. */
        PLACE,
        /** A check of a test. */
        CHECK,
        /** A test that did not end. */
        UNFINISHED,
        /** It failed only because another one had failed before. */
        AFTERMATH,
        /** Nothing but that it failed. */
        SILENT
    }

    Cause {
        links = Set.copyOf(links);
    }

    static Cause of(Kind kind, @Nullable Thrown telling, @Nullable NormalFrame place, String... parts) {
        return new Cause(kind + "|" + String.join("|", parts), kind, Set.of(), telling, place);
    }

    Cause linked(Set<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(links);
        all.addAll(more);
        return new Cause(key, kind, all, telling, place);
    }

    List<NormalFrame> frames() {
        return telling == null ? List.of() : telling.frames();
    }
}
