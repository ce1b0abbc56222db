package io.testflow.core.failure;

import java.util.List;

/**
 * A category that applies to a failure, and why.
 *
 * @param category its id, {@code database-connection}
 * @param rule the rule that says so
 * @param evidence what the rule saw; empty for {@code unknown} alone
 * @param suggestion what to look at
 */
public record CategoryMatch(String category, String rule, List<Evidence> evidence, String suggestion) {

    /** Copies the evidence. */
    public CategoryMatch {
        evidence = List.copyOf(evidence);
    }
}
