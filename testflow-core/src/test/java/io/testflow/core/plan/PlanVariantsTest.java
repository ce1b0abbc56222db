package io.testflow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanVariantsTest {

    private static final Decision LEFT_OUT = new Decision(
            TestId.ofClass("com.acme.OrderTest"),
            Verdict.SKIP,
            List.of(Reason.of(ReasonKind.NOT_AFFECTED, "nothing")),
            4);
    private static final Decision METHOD = new Decision(
            TestId.ofMethod("com.acme.MoneyTest", "adds"),
            Verdict.SKIP,
            List.of(Reason.of(ReasonKind.NOT_AFFECTED, "nothing")),
            2);
    private static final Plan PLAN = new Plan(
            "build", "1", "com.acme:shop", PlanMode.SELECT, "main", List.of("a note"), List.of(LEFT_OUT, METHOD));

    @Test
    void runs_every_test_and_says_why_when_selection_is_off() {
        Plan plan = PLAN.withSelectionOff("-Dtest names the tests");

        assertThat(plan.mode()).isEqualTo(PlanMode.ALL);
        assertThat(plan.notes()).containsExactly("a note", "selection is off: -Dtest names the tests");
        assertThat(plan.decisions()).extracting(Decision::test).containsExactly(LEFT_OUT.test(), METHOD.test());
        assertThat(plan.decisions()).allMatch(Decision::runs);
        assertThat(plan.decisions())
                .allSatisfy(decision -> assertThat(decision.reasons())
                        .containsExactly(Reason.of(ReasonKind.SELECTION_OFF, "-Dtest names the tests")));
    }

    @Test
    void knows_only_whole_classes_where_methods_cannot_be_left_out() {
        Plan plan = PLAN.byClass();

        assertThat(plan.decisions()).containsExactly(LEFT_OUT);
        assertThat(plan.mode()).isEqualTo(PlanMode.SELECT);
    }
}
