package io.testflow.engine.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportedClassesTest {

    @Test
    void a_class_that_the_plan_runs_counts() {
        assertThat(reported(PlanMode.SELECT).include("a.RunTest", Set.of("a.RunTest")))
                .isTrue();
        assertThat(reported(PlanMode.SELECT).include("a.NewTest", Set.of("a.NewTest")))
                .isTrue();
    }

    @Test
    void a_class_that_ran_in_another_execution_does_not() {
        assertThat(reported(PlanMode.SELECT).include("a.OtherTest", Set.of("a.OtherTest")))
                .isFalse();
        assertThat(reported(PlanMode.SELECT).include("a.OtherTest", Set.of("a.RunTest")))
                .isFalse();
    }

    @Test
    void a_class_that_is_left_out_counts_where_one_ran_it_that_is_not() {
        assertThat(reported(PlanMode.SELECT).include("a.LeftOut", Set.of("a.LeftOut")))
                .isFalse();
        assertThat(reported(PlanMode.SELECT).include("a.LeftOut", Set.of("TestSuite")))
                .isFalse();
        assertThat(reported(PlanMode.SELECT).include("a.LeftOut", Set.of("a.RunTest")))
                .isTrue();
    }

    @Test
    void nothing_is_left_out_where_everything_runs() {
        assertThat(reported(PlanMode.ALL).include("a.LeftOut", Set.of("a.LeftOut")))
                .isTrue();
    }

    private static ReportedClasses reported(PlanMode mode) {
        List<Decision> decisions = List.of(
                new Decision(
                        TestId.ofClass("a.RunTest"),
                        Verdict.RUN,
                        List.of(Reason.of(ReasonKind.NEW_TEST, "it is new")),
                        0),
                new Decision(
                        TestId.ofClass("a.LeftOut"),
                        Verdict.SKIP,
                        List.of(Reason.of(ReasonKind.NOT_AFFECTED, "nothing has changed")),
                        Decision.FAR));
        Plan plan = new Plan("build", "1", "a:b", mode, "", List.of(), decisions);
        return ReportedClasses.of(plan, Set.of("a.OtherTest"));
    }
}
