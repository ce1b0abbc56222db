package io.testflow.engine.report;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one plan leaves out, or would leave out. */
final class LeftOut {

    private final List<Decision> skips;
    private final Map<TestId, Verdict> verdicts = new HashMap<>();

    LeftOut(Plan plan) {
        List<Decision> decisions = plan.mode() == PlanMode.ALL ? List.of() : plan.decisions();
        decisions.forEach(decision -> verdicts.put(decision.test(), decision.verdict()));
        skips = decisions.stream().filter(decision -> !decision.runs()).toList();
    }

    /** The decisions to leave out a test: classes, nested ones too, and methods. */
    List<Decision> skips() {
        return skips;
    }

    /** Top-level classes of which nothing runs. */
    Set<String> classes() {
        Set<String> classes = skips.stream()
                .filter(decision -> decision.test().methodName() == null)
                .map(decision -> decision.test().topLevelClassName())
                .collect(Collectors.toCollection(TreeSet::new));
        verdicts.forEach((test, verdict) -> {
            if (verdict == Verdict.RUN) {
                classes.remove(test.topLevelClassName());
            }
        });
        return classes;
    }

    /** Whether the plan says that this test need not run. */
    boolean contains(TestId test) {
        Verdict own = verdicts.get(test);
        Verdict ofClass = verdicts.get(TestId.ofClass(test.className()));
        if (ofClass == null) {
            ofClass = verdicts.get(TestId.ofClass(test.topLevelClassName()));
        }
        return ofClass == Verdict.SKIP || own == Verdict.SKIP;
    }

    /** Classes left out that are not within another one, whose time holds theirs. */
    Set<String> outermost() {
        Set<String> all = skips.stream()
                .filter(decision -> decision.test().methodName() == null)
                .map(decision -> decision.test().className())
                .collect(Collectors.toSet());
        return all.stream().filter(name -> !isWithin(name, all)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWithin(String name, Set<String> classes) {
        for (int end = name.lastIndexOf('$'); end > 0; end = name.lastIndexOf('$', end - 1)) {
            if (classes.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
