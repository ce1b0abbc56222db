package io.testflow.core.plan;

import java.util.List;

/**
 * Why a test runs or is left out, as data.
 *
 * @param kind what sort of reason it is
 * @param subject what the reason is about, in words: {@code Money.add (body changed)}, {@code app.properties}
 * @param chain how the test reaches the subject, from the test to the changed thing, binary class names or file names;
 *     empty where there is no path to show
 */
public record Reason(ReasonKind kind, String subject, List<String> chain) {

    /** Copies the chain. */
    public Reason {
        chain = List.copyOf(chain);
    }

    /** A reason that needs no path. */
    public static Reason of(ReasonKind kind, String subject) {
        return new Reason(kind, subject, List.of());
    }
}
