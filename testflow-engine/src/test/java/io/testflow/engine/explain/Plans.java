package io.testflow.engine.explain;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.List;

/** Plans to explain. */
final class Plans {

    private Plans() {}

    static Plan select(Decision... decisions) {
        return plan(PlanMode.SELECT, List.of(), decisions);
    }

    static Plan plan(PlanMode mode, List<String> notes, Decision... decisions) {
        return new Plan("build", "1.0", "com.acme:shop", mode, "main (merge base 3f2a1c8)", notes, List.of(decisions));
    }

    static Decision run(String test, int distance, Reason... reasons) {
        return new Decision(id(test), Verdict.RUN, List.of(reasons), distance);
    }

    static Decision skip(String test) {
        return new Decision(
                id(test),
                Verdict.SKIP,
                List.of(Reason.of(ReasonKind.NOT_AFFECTED, "does not reach the one change")),
                Decision.FAR);
    }

    static Reason reaches(String subject, String... chain) {
        return new Reason(ReasonKind.REACHES_CHANGE, subject, List.of(chain));
    }

    private static TestId id(String test) {
        String[] parts = test.split("#", 2);
        return parts.length == 1 ? TestId.ofClass(parts[0]) : TestId.ofMethod(parts[0], parts[1]);
    }
}
