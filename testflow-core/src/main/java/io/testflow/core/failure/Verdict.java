package io.testflow.core.failure;

import java.util.List;

/**
 * Whether the change caused a cluster, and how that is known.
 *
 * @param kind the verdict
 * @param evidence in sentences, the most telling first
 */
public record Verdict(Kind kind, List<String> evidence) {

    /** Copies the evidence. */
    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** What can be said, the one that needs attention most first; a name stands in reports and is never changed. */
    public enum Kind {
        /** The change caused it. */
        CAUSED_BY_CHANGE("caused by this change"),
        /** Nothing that is known decides it. */
        UNDECIDED("not decided"),
        /** Its tests used nothing that has changed. */
        NOT_BY_CHANGE("most likely not this change"),
        /** What surrounds the tests failed. */
        ENVIRONMENT("environment"),
        /** It failed in the same way before the change. */
        KNOWN_BEFORE("known before"),
        /** Its tests both pass and fail on the same code. */
        FLAKY("flaky");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The verdict in words, which can follow a dash. */
        public String words() {
            return words;
        }
    }
}
