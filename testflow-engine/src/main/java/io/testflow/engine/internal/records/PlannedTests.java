package io.testflow.engine.internal.records;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.HashMap;
import java.util.Map;

/** Which tests a plan wanted to run. Immutable. */
final class PlannedTests {

    private final Map<TestId, Verdict> verdicts = new HashMap<>();
    private final boolean narrowed;

    /**
     * Reads a plan.
     *
     * @param narrowed whether the user let only some of the tests run, which asks for none of the others
     */
    PlannedTests(Plan plan, boolean narrowed) {
        this.narrowed = narrowed && plan.mode() == PlanMode.ALL;
        if (plan.mode() == PlanMode.SELECT) {
            for (Decision decision : plan.decisions()) {
                verdicts.put(decision.test(), decision.verdict());
            }
        }
    }

    /** Whether a test was to run: by its own verdict, or that of the nearest class around it; one without any runs. */
    boolean include(TestId test) {
        if (narrowed) {
            return false;
        }
        Verdict own = verdicts.get(test);
        if (own != null) {
            return own == Verdict.RUN;
        }
        for (String name = test.className(); !name.isEmpty(); name = around(name)) {
            Verdict verdict = verdicts.get(TestId.ofClass(name));
            if (verdict != null) {
                return verdict == Verdict.RUN;
            }
        }
        return true;
    }

    private static String around(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('$')));
    }
}
