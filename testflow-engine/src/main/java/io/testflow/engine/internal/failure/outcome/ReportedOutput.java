package io.testflow.engine.internal.failure.outcome;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.report.RunOutcome;

/** What failed tests printed, which stands in Surefire's reports alone. */
final class ReportedOutput {

    static ReportedOutput of(RunOutcome run) {
        return new ReportedOutput();
    }

    String of(TestId test, String displayName) {
        return "";
    }
}
