package io.testflow.engine.internal.failure.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A build in which something was seen.
 *
 * @param at when, to the second
 * @param commit that was checked out, in hexadecimal digits; empty where there is no git
 * @param clean whether the work tree was exactly that commit
 */
public record Seen(Instant at, String commit, boolean clean) {

    private static final int SHORT = 7;
    private static final int DAY = 10;

    /** Cuts the time to seconds. */
    public Seen {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The commit that names all code of the build; empty where it does not. */
    String code() {
        return clean ? commit : "";
    }

    /** In words that can follow "since", {@code 2026-11-12 at 3f2a1c8}. */
    public String words() {
        String day = at.toString().substring(0, DAY);
        return commit.isEmpty() ? day : day + " at " + commit.substring(0, Math.min(SHORT, commit.length()));
    }
}
