package io.testflow.engine.explain;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.TestId;
import java.util.Map;
import java.util.stream.Collectors;

/** Names tests shortly: without package where that leaves no doubt. */
final class TestNames {

    private final Map<String, Long> bearers;

    private TestNames(Map<String, Long> bearers) {
        this.bearers = bearers;
    }

    static TestNames of(Plan plan) {
        return new TestNames(plan.classes().stream()
                .map(Decision::test)
                .collect(Collectors.groupingBy(TestId::simpleClassName, Collectors.counting())));
    }

    String of(TestId test) {
        boolean doubtful = bearers.getOrDefault(test.simpleClassName(), 0L) > 1;
        String name = (doubtful ? test.className() : test.simpleClassName()).replace('$', '.');
        return test.method().map(method -> name + "." + method).orElse(name);
    }
}
