package io.testflow.core.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a test runs or is left out, as data.
 *
 * @param kind what sort of reason it is
 * @param subject what the reason is about, in words: {@code Money.add (body changed)}, {@code app.properties}
 * @param chain how the test reaches the subject, from the test to the changed thing, binary class names or file names;
 *     empty where there is no path to show
 * @param commits who made the change, newest first, {@code 3f2a1c8 Jane Doe, "round half even"} or {@code not committed};
 *     empty where nobody knows
 */
public record Reason(ReasonKind kind, String subject, List<String> chain, List<String> commits) {

    /** Copies the lists. */
    public Reason {
        chain = List.copyOf(chain);
        commits = List.copyOf(commits);
    }

    /** A reason of which nobody knows who made the change. */
    public Reason(ReasonKind kind, String subject, List<String> chain) {
        this(kind, subject, chain, List.of());
    }

    /** The same reason with those who made the change. */
    public Reason madeBy(List<String> those) {
        return new Reason(kind, subject, chain, those);
    }

    /** A reason that needs no path. */
    public static Reason of(ReasonKind kind, String subject) {
        return new Reason(kind, subject, List.of());
    }

    /** As records do it, who find out how when they are first asked, which takes a new JVM long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason reason
                && kind == reason.kind
                && subject.equals(reason.subject)
                && chain.equals(reason.chain)
                && commits.equals(reason.commits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, subject, chain, commits);
    }
}
