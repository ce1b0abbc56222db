package io.testflow.core.failure;

import java.util.List;

/**
 * What an analysis of the failures of a build found.
 *
 * @param project the name of what was analysed
 * @param base what the verdicts compare with, {@code main (merge base 3f2a1c8)}; empty where there is nothing
 * @param passed number of tests that passed at once
 * @param failed number of tests that failed and did not pass when they ran again
 * @param flaky number of tests that failed and then passed
 * @param skipped number of tests that the runner did not run
 * @param findings the one that needs attention most first
 * @param warnings what could not be read or done, in sentences
 */
public record FailureReport(
        String project,
        String base,
        int passed,
        int failed,
        int flaky,
        int skipped,
        List<Finding> findings,
        List<String> warnings) {

    /** Copies the lists. */
    public FailureReport {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** Whether there was no test at all. */
    public boolean isEmpty() {
        return passed + failed + flaky + skipped == 0;
    }

    /** The findings that probably need the attention of who made the change. */
    public List<Finding> needingAttention() {
        return findings.stream()
                .filter(finding -> finding.verdict().kind() == Verdict.Kind.CAUSED_BY_CHANGE
                        || finding.verdict().kind() == Verdict.Kind.UNDECIDED)
                .toList();
    }
}
