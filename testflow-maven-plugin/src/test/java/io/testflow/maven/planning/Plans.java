package io.testflow.maven.planning;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Plans in a line. */
final class Plans {

    private Plans() {}

    /** A plan that selects among classes; what begins with {@code -} is left out, {@code "-a.OneTest"}. */
    static Plan selecting(String... classes) {
        List<Decision> decisions = Stream.of(classes).map(Plans::decision).toList();
        return new Plan("build-1", "1", "g:a", PlanMode.SELECT, "main", List.of(), decisions);
    }

    private static Decision decision(String text) {
        return text.startsWith("-")
                ? new Decision(
                        TestId.ofClass(text.substring(1)),
                        Verdict.SKIP,
                        List.of(Reason.of(ReasonKind.NOT_AFFECTED, "")),
                        Decision.FAR)
                : new Decision(
                        TestId.ofClass(text), Verdict.RUN, List.of(Reason.of(ReasonKind.REACHES_CHANGE, "x")), 1);
    }
}
