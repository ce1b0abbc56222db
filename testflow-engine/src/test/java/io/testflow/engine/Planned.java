package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.util.List;
import java.util.Optional;

/** What is expected of a plan, in sentences; tests are named without their package, methods as {@code OrderTest#total}. */
record Planned(Plan plan) {

    Planned runs(String... tests) {
        for (String test : tests) {
            assertThat(isRun(test)).as("%s runs in %s", test, plan.decisions()).isTrue();
        }
        return this;
    }

    Planned skips(String... tests) {
        for (String test : tests) {
            assertThat(isRun(test)).as("%s runs in %s", test, plan.decisions()).isFalse();
        }
        return this;
    }

    /** Every test class runs, and this is among the reasons. */
    Planned runsAllFor(ReasonKind kind) {
        assertThat(plan.mode()).isEqualTo(PlanMode.SELECT);
        assertThat(plan.classes()).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.runs()).as("%s", decision).isTrue();
            assertThat(decision.reasons()).extracting(Reason::kind).contains(kind);
        });
        return this;
    }

    Planned runsNothing() {
        assertThat(plan.mode()).isEqualTo(PlanMode.SELECT);
        assertThat(plan.classes()).isNotEmpty().noneMatch(Decision::runs);
        return this;
    }

    /** Nothing can be told, so that there is a reason in place of decisions. */
    Planned runsAllBecause(String why) {
        assertThat(plan.mode()).isEqualTo(PlanMode.ALL);
        assertThat(plan.decisions()).isEmpty();
        assertThat(String.join("\n", plan.notes())).contains(why);
        return this;
    }

    Planned because(String test, ReasonKind kind) {
        assertThat(decision(test).orElseThrow().reasons())
                .extracting(Reason::kind)
                .contains(kind);
        return this;
    }

    List<String> subjects(String test) {
        return decision(test).orElseThrow().reasons().stream()
                .map(Reason::subject)
                .toList();
    }

    boolean decidesOn(String test) {
        return decision(test).isPresent();
    }

    /** A method without a decision goes with its class; a class without one is not known, and no test of this fixture. */
    private boolean isRun(String test) {
        int hash = test.indexOf('#');
        if (hash < 0) {
            return decision(test)
                    .orElseThrow(() -> new AssertionError("no " + test + " in " + plan))
                    .runs();
        }
        return isRun(test.substring(0, hash))
                && decision(test).map(Decision::runs).orElse(true);
    }

    private Optional<Decision> decision(String test) {
        return plan.decisions().stream()
                .filter(decision -> decision.test().toString().equals("a." + test))
                .findFirst();
    }
}
