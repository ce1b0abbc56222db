package io.testflow.engine.use;

import java.time.Duration;
import java.time.Instant;

/**
 * For which state of the project records hold.
 *
 * @param commit the commit that was checked out, in hexadecimal digits; empty where there is no git
 * @param clean whether the work tree was exactly that commit
 * @param made when they were made
 */
public record RecordedAt(String commit, boolean clean, Instant made) {

    private static final int SHORT = 7;

    /** In words, {@code recorded 3 hours ago at 3f2a1c0 with changes}. */
    public String text(Instant now) {
        String at = commit.isEmpty() ? "" : " at " + commit.substring(0, Math.min(SHORT, commit.length()));
        return "recorded " + age(Duration.between(made, now)) + at + (clean || commit.isEmpty() ? "" : " with changes");
    }

    private static String age(Duration age) {
        if (age.toDays() > 0) {
            return ago(age.toDays(), "day");
        }
        if (age.toHours() > 0) {
            return ago(age.toHours(), "hour");
        }
        return age.toMinutes() > 0 ? ago(age.toMinutes(), "minute") : "just now";
    }

    private static String ago(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
