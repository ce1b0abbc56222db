package io.testflow.launcher;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import java.util.HashMap;
import java.util.Map;

/** How near to the change each test class of a plan is. Immutable. */
final class Distances {

    private final Map<String, Integer> byClass;

    private Distances(Map<String, Integer> byClass) {
        this.byClass = byClass;
    }

    /** Takes for each class the least distance of what runs in it: its methods, its nested classes. */
    static Distances of(Plan plan) {
        Map<String, Integer> byClass = new HashMap<>();
        for (Decision decision : plan.decisions()) {
            int distance = decision.runs() ? decision.distance() : Decision.FAR;
            String name = decision.test().className();
            for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
                byClass.merge(name.substring(0, end), distance, Math::min);
            }
        }
        return new Distances(byClass);
    }

    /** The distance of a class by its binary name; a class that the plan does not know counts as new. */
    int of(String className) {
        return byClass.getOrDefault(className, 0);
    }
}
