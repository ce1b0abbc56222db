package io.testflow.engine.report;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts why test classes ran. */
final class Reasons {

    private record Key(ReasonKind kind, String subject) {}

    private final Set<String> ranClasses;

    Reasons(Set<String> ranClasses) {
        this.ranClasses = ranClasses;
    }

    /** The reasons in these plans for the classes that ran, most classes first. */
    List<ReasonCount> of(List<Plan> plans) {
        Map<Key, Set<String>> classes = new LinkedHashMap<>();
        plans.stream()
                .filter(plan -> plan.mode() != PlanMode.ALL)
                .flatMap(plan -> plan.decisions().stream())
                .filter(Decision::runs)
                .forEach(decision -> {
                    String name = decision.test().topLevelClassName();
                    if (ranClasses.contains(name)) {
                        for (Reason reason : decision.reasons()) {
                            classes.computeIfAbsent(new Key(reason.kind(), reason.subject()), key -> new TreeSet<>())
                                    .add(name);
                        }
                    }
                });
        return classes.entrySet().stream()
                .map(entry -> new ReasonCount(
                        entry.getKey().kind(),
                        entry.getKey().subject(),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(ReasonCount::classes).reversed())
                .toList();
    }
}
