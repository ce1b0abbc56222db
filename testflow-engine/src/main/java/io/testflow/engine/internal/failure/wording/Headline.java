package io.testflow.engine.internal.failure.wording;

import io.testflow.core.failure.FailureReport;
import java.util.ArrayList;
import java.util.List;

/** What a tester reads first. */
public final class Headline {

    private Headline() {}

    /** {@code 4 tests failed for 3 causes. 1 probably needs your attention.} */
    public static String of(FailureReport report) {
        return String.join(" ", sentences(report));
    }

    /** The same, sentence by sentence. */
    public static List<String> sentences(FailureReport report) {
        if (report.failed() == 0) {
            return report.flaky() == 0
                    ? List.of("No test failed.")
                    : List.of("No test failed for good.", Numbers.tests(report.flaky()) + " passed when run again.");
        }
        int causes = (int) report.findings().stream()
                .filter(finding -> !finding.cluster().isFlaky())
                .count();
        return List.of(
                Numbers.tests(report.failed()) + " failed for " + Numbers.causes(causes) + ".",
                attention(report.needingAttention().size(), causes));
    }

    private static String attention(int needing, int causes) {
        if (needing == 0) {
            return causes == 1 ? "It is probably not yours." : "None is probably yours.";
        }
        if (needing >= causes) {
            return causes == 1 ? "It probably needs your attention." : "All probably need your attention.";
        }
        return Numbers.of(needing) + (needing == 1 ? " probably needs" : " probably need") + " your attention.";
    }

    /** {@code 120 passed, 1 flaky, 3 skipped; compared with main (merge base 3f2a1c8)}. */
    public static String below(FailureReport report) {
        List<String> counts = new ArrayList<>(List.of(Numbers.of(report.passed()) + " passed"));
        if (report.flaky() > 0) {
            counts.add(Numbers.of(report.flaky()) + " flaky");
        }
        if (report.skipped() > 0) {
            counts.add(Numbers.of(report.skipped()) + " skipped");
        }
        return String.join(", ", counts) + "; " + compared(report);
    }

    /** {@code compared with main (merge base 3f2a1c8)}. */
    public static String compared(FailureReport report) {
        return report.base().isEmpty()
                ? "compared with nothing"
                : "compared with " + PlainText.line(report.base(), 120);
    }
}
