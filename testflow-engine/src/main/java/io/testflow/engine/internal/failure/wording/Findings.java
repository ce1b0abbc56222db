package io.testflow.engine.internal.failure.wording;

import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of a finding in a few words. */
public final class Findings {

    private static final int LONGEST_TITLE = 300;

    private static final Pattern CHECK =
            Pattern.compile("^(?:AssertionError|AssertionFailedError|ComparisonFailure) in ");

    private Findings() {}

    /** The cause, on one line of at most 300 characters; that a check failed goes without saying. */
    public static String title(Finding finding) {
        String full = PlainText.line(finding.cluster().title(), LONGEST_TITLE);
        String title = CHECK.matcher(full).replaceFirst("");
        return title.isEmpty() ? finding.cluster().diagnosis().category() : title;
    }

    /** The names of those who should look; empty where nobody is known. */
    public static Optional<String> owner(Finding finding) {
        return finding.owner() instanceof Ownership.Owned owned
                ? Optional.of(PlainText.line(owned.names(), LONGEST_TITLE))
                : Optional.empty();
    }

    /** Where the most suspected code is, or what it is called where that is not known; empty without suspects. */
    public static Optional<String> suspect(Finding finding) {
        return finding.suspects().stream()
                .findFirst()
                .map(first -> first.line().map(SourceLine::toString).orElse(first.member()))
                .map(text -> PlainText.line(text, LONGEST_TITLE));
    }

    /** {@code score 0.93, changed}. */
    public static String score(Suspect suspect) {
        return String.format(Locale.ROOT, "score %.2f", suspect.score()) + (suspect.changed() ? ", changed" : "");
    }

    /** What a part of a failure is called in a sentence. */
    public static String where(Evidence evidence) {
        return switch (evidence.where()) {
            case TYPE -> "in the type";
            case MESSAGE -> "in the message";
            case FRAME -> "in the stack";
            case OUTPUT -> "in the output";
            case CONTEXT -> "known of the run";
        };
    }
}
