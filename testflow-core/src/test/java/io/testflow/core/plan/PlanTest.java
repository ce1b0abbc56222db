package io.testflow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final List<Reason> REASONS = List.of(Reason.of(ReasonKind.CHANGED_TEST, "changed"));

    @Test
    void tells_classes_from_methods() {
        Decision ofClass = new Decision(TestId.ofClass("A"), Verdict.RUN, REASONS, 0);
        Decision ofMethod = new Decision(TestId.ofMethod("A", "one"), Verdict.SKIP, REASONS, Decision.FAR);
        Plan plan = new Plan("b", "v", "g:a", PlanMode.SELECT, "", List.of(), List.of(ofClass, ofMethod));

        assertThat(plan.classes()).containsExactly(ofClass);
        assertThat(plan.methods()).containsExactly(ofMethod);
        assertThat(ofClass.runs()).isTrue();
        assertThat(ofMethod.runs()).isFalse();
    }

    @Test
    void does_not_change_with_the_lists_that_it_was_made_of() {
        List<String> notes = new ArrayList<>(List.of("a note"));
        List<Decision> decisions = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>(REASONS);
        List<String> chain = new ArrayList<>(List.of("A", "B"));
        Plan plan = new Plan("b", "v", "g:a", PlanMode.SELECT, "", notes, decisions);
        Decision decision = new Decision(TestId.ofClass("A"), Verdict.RUN, reasons, 0);
        Reason reason = new Reason(ReasonKind.REACHES_CHANGE, "B", chain);

        notes.clear();
        decisions.add(decision);
        reasons.clear();
        chain.clear();

        assertThat(plan.notes()).containsExactly("a note");
        assertThat(plan.decisions()).isEmpty();
        assertThat(decision.reasons()).isEqualTo(REASONS);
        assertThat(reason.chain()).containsExactly("A", "B");
    }

    @Test
    void refuses_a_decision_without_a_reason() {
        TestId test = TestId.ofClass("com.acme.OrderTest");

        assertThatThrownBy(() -> new Decision(test, Verdict.SKIP, List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("com.acme.OrderTest");
    }
}
