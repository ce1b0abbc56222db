package io.testflow.maven.excludes;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcludedClassesTest {

    @Test
    void leaves_out_a_class_that_is_not_affected() {
        Plan plan = plan(PlanMode.SELECT, skip("a.One"), run("a.Two"));

        assertThat(ExcludedClasses.of(plan)).containsExactly("a.One");
        assertThat(ExcludedClasses.isEverything(plan)).isFalse();
    }

    @Test
    void leaves_out_nothing_when_the_plan_only_reports() {
        Plan plan = plan(PlanMode.REPORT, skip("a.One"));

        assertThat(ExcludedClasses.of(plan)).isEmpty();
        assertThat(ExcludedClasses.isEverything(plan)).isFalse();
    }

    @Test
    void keeps_a_class_with_a_nested_class_or_a_method_that_runs() {
        Plan plan = plan(
                PlanMode.SELECT,
                skip("a.One"),
                run("a.One$Inner"),
                skip("a.Two"),
                decision(TestId.ofMethod("a.Two", "runs"), Verdict.RUN));

        assertThat(ExcludedClasses.of(plan)).isEmpty();
    }

    @Test
    void does_not_name_nested_classes() {
        Plan plan = plan(PlanMode.SELECT, skip("a.One"), skip("a.One$Inner"));

        assertThat(ExcludedClasses.of(plan)).containsExactly("a.One");
        assertThat(ExcludedClasses.isEverything(plan)).isTrue();
    }

    @Test
    void takes_a_leading_dollar_for_a_part_of_the_name() {
        assertThat(ExcludedClasses.of(plan(PlanMode.SELECT, skip("a.$One")))).containsExactly("a.$One");
    }

    @Test
    void cannot_tell_that_nothing_runs_where_it_knows_no_test() {
        assertThat(ExcludedClasses.isEverything(plan(PlanMode.SELECT))).isFalse();
    }

    private static Plan plan(PlanMode mode, Decision... decisions) {
        return new Plan("build", "1", "g:a", mode, "main", List.of(), List.of(decisions));
    }

    private static Decision skip(String name) {
        return decision(TestId.ofClass(name), Verdict.SKIP);
    }

    private static Decision run(String name) {
        return decision(TestId.ofClass(name), Verdict.RUN);
    }

    private static Decision decision(TestId test, Verdict verdict) {
        return new Decision(test, verdict, List.of(Reason.of(ReasonKind.NOT_AFFECTED, "nothing")), 1);
    }
}
