package io.testflow.engine.explain;

import static io.testflow.engine.explain.Plans.plan;
import static io.testflow.engine.explain.Plans.reaches;
import static io.testflow.engine.explain.Plans.run;
import static io.testflow.engine.explain.Plans.select;
import static io.testflow.engine.explain.Plans.skip;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextExplanationTest {

    private static final String HEAD = "Compared with main (merge base 3f2a1c8):";
    private static final Reason SHIPPING =
            reaches("Shipping.costOf (body changed)", "a.OrderTest", "a.Order", "a.Shipping");
    private static final Reason CHANGED = Reason.of(ReasonKind.CHANGED_TEST, "MoneyTest.adds (new)");
    private static final Reason CLASS_PATH = Reason.of(ReasonKind.CLASS_PATH, "junit 5 to 6");

    @Test
    void lists_what_runs_by_distance_then_name_and_counts_the_rest() {
        Plan plan = select(
                skip("a.CartTest"),
                run("a.OrderTest", 2, SHIPPING),
                run("a.OrderTest#takes_the_discount_off", 2, SHIPPING),
                skip("a.OrderTest#is_empty"),
                run("a.ZooTest", 0, CHANGED),
                run("a.MoneyTest", 0, CHANGED, SHIPPING));

        assertThat(TextExplanation.of(plan))
                .containsExactly(
                        HEAD,
                        "RUN   MoneyTest                        changed itself: MoneyTest.adds (new)",
                        "RUN   ZooTest                          changed itself: MoneyTest.adds (new)",
                        "RUN   OrderTest.takes_the_discount_off <- Order <- Shipping.costOf (body changed)",
                        "SKIP  1 of 4 classes, 1 method of the others: nothing that they can reach has changed"
                                + " (name one with -Dtestflow.test=CartTest)");
    }

    @Test
    void takes_a_class_whose_methods_all_run_as_one() {
        Plan plan = select(
                run("a.OrderTest", 2, SHIPPING),
                run("a.OrderTest#one", 2, SHIPPING),
                run("a.OrderTest#two", 2, SHIPPING));

        assertThat(TextExplanation.of(plan))
                .containsExactly(HEAD, "RUN   OrderTest <- Order <- Shipping.costOf (body changed)");
    }

    @Test
    void counts_methods_alone_where_no_class_is_skipped() {
        Plan plan = select(
                run("a.OrderTest$Big", 2, SHIPPING),
                run("a.OrderTest$Big#one", 2, SHIPPING),
                skip("a.OrderTest$Big#two"),
                skip("a.OrderTest$Big#three"));

        assertThat(TextExplanation.of(plan))
                .last()
                .isEqualTo("SKIP  2 methods of the classes that run: nothing that they can reach has changed"
                        + " (name one with -Dtestflow.test=OrderTest.Big)");
    }

    @Test
    void counts_classes_alone_where_no_method_is_skipped() {
        assertThat(TextExplanation.of(select(skip("a.OneTest"))))
                .containsExactly(
                        HEAD,
                        "SKIP  1 of 1 class: nothing that they can reach has changed (name one with -Dtestflow.test=OneTest)");
    }

    @Test
    void says_once_what_makes_every_test_run() {
        assertThat(TextExplanation.of(
                        select(run("a.OneTest", Decision.FAR, CLASS_PATH), run("a.TwoTest", Decision.FAR, CLASS_PATH))))
                .containsExactly(
                        HEAD, "RUN   all 2 test classes: the class path of the tests was changed: junit 5 to 6");
        assertThat(TextExplanation.of(select(run("a.OneTest", Decision.FAR, CLASS_PATH), run("a.TwoTest", 0, CHANGED))))
                .hasSize(3);
        assertThat(TextExplanation.of(select(run("a.OneTest", Decision.FAR, CLASS_PATH), skip("a.TwoTest"))))
                .hasSize(3);
    }

    @Test
    void says_why_there_is_no_selection() {
        List<String> why = List.of("REF is missing", "so nobody can tell");
        assertThat(TextExplanation.of(
                        plan(PlanMode.ALL, why, run("a.OneTest", 0, CHANGED), run("a.TwoTest", 1, CHANGED))))
                .containsExactly("RUN   all 2 test classes: REF is missing; so nobody can tell");
        assertThat(TextExplanation.of(plan(PlanMode.ALL, why, run("a.OneTest", 0, CHANGED))))
                .containsExactly("RUN   the one test class: REF is missing; so nobody can tell");
        assertThat(TextExplanation.of(plan(PlanMode.ALL, List.of())))
                .containsExactly("RUN   all tests: selection is off");
    }

    @Test
    void tells_notes_and_that_a_report_leaves_nothing_out() {
        assertThat(TextExplanation.of(plan(PlanMode.REPORT, List.of("a doubt"))))
                .containsExactly(
                        HEAD,
                        "Everything runs, since testflow.mode is report; select would do this:",
                        "NOTE  a doubt",
                        "There are no test classes.");
    }

    @Test
    void names_the_package_where_two_tests_share_a_name() {
        assertThat(TextExplanation.of(select(run("a.OneTest", 0, CHANGED), run("b.OneTest", 1, CHANGED, SHIPPING))))
                .noneMatch(line -> line.startsWith("RUN   OneTest"));
        assertThat(TextExplanation.of(select(run("a.OneTest", 0, CHANGED), run("b.OneTest", 1, SHIPPING))))
                .contains("RUN   b.OneTest <- Order <- Shipping.costOf (body changed)");
    }

    @Test
    void lets_a_very_long_name_stick_out() {
        String longest = "T".repeat(60);
        assertThat(TextExplanation.of(select(run("a." + longest, 0, CHANGED), run("a.Two", 1, SHIPPING))))
                .contains("RUN   Two <- Order <- Shipping.costOf (body changed)");
    }

    @Test
    void gives_all_reasons_of_the_test_that_is_asked_for() {
        Plan plan = select(run("a.MoneyTest", 0, CHANGED, SHIPPING), skip("a.MoneyTest#adds"), skip("a.CartTest"));

        assertThat(TextExplanation.of(
                        new ExplainedRun(List.of("default-test"), plan, Map.of()),
                        AskedTest.parse("MoneyTest"),
                        Instant.now()))
                .containsExactly(
                        HEAD,
                        "RUN   MoneyTest      changed itself: MoneyTest.adds (new)",
                        "      also: <- Order <- Shipping.costOf (body changed)",
                        "SKIP  MoneyTest.adds not affected: does not reach the one change");
    }
}
