package io.testflow.engine.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.report.BuildReport;
import io.testflow.engine.report.ModuleReport;
import io.testflow.engine.report.ReasonCount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Path ROOT = Path.of("root").toAbsolutePath();
    private static final ReasonCount REASON =
            new ReasonCount(ReasonKind.REACHES_CHANGE, "Shipping.costOf (body changed)", 2);

    @Test
    void says_nothing_where_no_test_got_as_far_as_a_plan() {
        assertThat(Summary.of(new BuildReport(ROOT, List.of()), true)).isEmpty();
    }

    @Test
    void says_nothing_where_there_is_no_test() {
        assertThat(summary(new Fixture("shop", PlanMode.SELECT))).isEmpty();
    }

    @Test
    void leaves_out_modules_without_tests() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 1);

        assertThat(summary(shop, new Fixture("bom", PlanMode.SELECT))).noneMatch(line -> line.contains("bom"));
    }

    @Test
    void counts_the_notes_that_do_not_fit() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 1);
        shop.notes = List.of("one", "two", "three", "four", "five");

        assertThat(summary(shop))
                .endsWith(
                        "  note: one",
                        "  note: two",
                        "  note: three",
                        "  and 2 more notes, in target/testflow of the modules");
    }

    @Test
    void says_what_ran_why_what_failed_and_what_was_left_out() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 2);
        shop.leftOut = classes("Out", 9);
        shop.reasons = List.of(REASON);
        shop.results = List.of(
                result("OrderTest", "takes", Outcome.FAILED, "\nexpected: <94.95> but was: <95.95>\nmore"),
                result("OrderTest", "passes", Outcome.PASSED, ""),
                result("OrderTest", "rests", Outcome.SKIPPED, ""),
                result("ShippingTest", "dies", Outcome.UNFINISHED, ""));
        shop.saved = 34.2;
        shop.notes = List.of("a doubt");

        assertThat(summary(shop))
                .containsExactly(
                        "TestFlow: ran 3 tests in 2 of 11 classes for what changed since main (merge base 3f2a1c8),",
                        "  about 34 s saved",
                        "  shop  2 of 11 classes  Shipping.costOf (body changed): 2 classes",
                        "  failed: OrderTest.takes: expected: <94.95> but was: <95.95>",
                        "  never finished, its JVM died: ShippingTest.dies",
                        "  left out: 9 classes, listed in shop/target/testflow/results.tsv",
                        "  note: a doubt");
    }

    @Test
    void says_that_nothing_had_to_run() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.leftOut = classes("Out", 1);
        shop.leftOutMethods = 2;

        assertThat(summary(shop))
                .startsWith("TestFlow: ran no test, 0 of 1 class for what changed since main (merge base 3f2a1c8)")
                .contains("  left out: 1 class and 2 tests, listed in shop/target/testflow/results.tsv");
    }

    @Test
    void counts_single_tests_that_were_left_out() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 1);
        shop.leftOutMethods = 1;

        assertThat(summary(shop)).contains("  left out: 1 test, listed in shop/target/testflow/results.tsv");
    }

    @Test
    void gives_the_three_most_telling_reasons_where_there_are_few_modules() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 5);
        shop.reasons = List.of(
                REASON,
                new ReasonCount(ReasonKind.CHANGED_TEST, "", 1),
                new ReasonCount(ReasonKind.RULE, "third", 1),
                new ReasonCount(ReasonKind.RULE, "fourth", 1));

        assertThat(summary(shop))
                .containsSequence(
                        "  shop  5 of 5 classes  Shipping.costOf (body changed): 2 classes",
                        "                        changed test: 1 class",
                        "                        third: 1 class")
                .noneMatch(line -> line.contains("fourth"));
    }

    @Test
    void says_in_mode_report_what_would_have_been_left_out_and_that_none_of_it_failed() {
        Fixture shop = reported();

        assertThat(summary(shop))
                .startsWith(
                        "TestFlow: ran all 1 test; 2 of 11 classes would do for what changed since main (merge base",
                        "  3f2a1c8), about 3 min 5 s less",
                        "  shop  2 of 11 classes")
                .contains("  would have been left out: 9 classes, none of which failed");
    }

    @Test
    void names_in_mode_report_what_would_have_been_missed() {
        Fixture shop = reported();
        shop.results = List.of(result("OrderTest", "takes", Outcome.FAILED, "wrong"));
        shop.missed = shop.results;

        assertThat(summary(shop))
                .contains("  WOULD HAVE BEEN MISSED: OrderTest.takes: wrong")
                .noneMatch(line -> line.contains("none of which failed"));
    }

    @Test
    void says_why_all_tests_ran_and_what_failed() {
        Fixture shop = new Fixture("shop", PlanMode.ALL);
        shop.ran = classes("Ran", 3);
        shop.whyAll = List.of("there is no revision mian; did you mean main?");
        shop.results = List.of(result("OrderTest", "takes", Outcome.FAILED, ""));

        assertThat(summary(shop))
                .containsExactly(
                        "TestFlow: ran 1 test in 3 classes with nothing left out: there is no revision mian; did you",
                        "  mean main?",
                        "  failed: OrderTest.takes: org.opentest4j.Wrong");
    }

    @Test
    void is_one_line_where_nobody_asked_for_a_selection() {
        Fixture shop = new Fixture("shop", PlanMode.ALL);
        shop.ran = classes("Ran", 3);
        shop.whyAll = List.of(SelectionRequest.NOT_ASKED);
        shop.results = List.of(result("OrderTest", "takes", Outcome.FAILED, ""));

        assertThat(summary(shop))
                .containsExactly(
                        "TestFlow: ran all 1 test in 3 classes; with -Dtestflow.changedSince=REF only what a change",
                        "  can affect");
    }

    @Test
    void says_of_one_module_why_all_of_it_ran_beside_one_that_selected() {
        Fixture all = new Fixture("all", PlanMode.ALL);
        all.ran = classes("Ran", 3);
        all.whyAll = List.of("selection is off: suiteXmlFiles names the tests");

        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 1);

        assertThat(summary(shop, all))
                .contains("  all   all 3 classes  selection is off: suiteXmlFiles names the tests");
    }

    @Test
    void shows_of_forty_modules_those_that_ran_something_and_the_rest_as_one_line() {
        Fixture[] modules = IntStream.range(0, 40)
                .mapToObj(i -> {
                    Fixture module = new Fixture("module-" + i, PlanMode.SELECT);
                    module.leftOut = classes("Out", 2);
                    if (i == 3 || i == 30) {
                        module.ran = classes("Ran", 1);
                        module.reasons = List.of(REASON, REASON);
                    }
                    return module;
                })
                .toArray(Fixture[]::new);

        assertThat(summary(modules))
                .containsSequence(
                        "  module-3   1 of 3 classes  Shipping.costOf (body changed): 2 classes",
                        "                             Shipping.costOf (body changed): 2 classes",
                        "  module-30  1 of 3 classes  Shipping.costOf (body changed): 2 classes",
                        "                             Shipping.costOf (body changed): 2 classes",
                        "  38 more modules  0 of 76 classes",
                        "  left out: 80 classes, listed in target/testflow/results.tsv of each module");
    }

    @Test
    void fits_a_screen_whatever_happened() {
        for (PlanMode mode : PlanMode.values()) {
            Fixture[] modules = IntStream.range(0, 40)
                    .mapToObj(i -> {
                        Fixture module = new Fixture("a-module-with-a-very-long-name-" + i, mode);
                        module.ran = classes("Ran", 4);
                        module.leftOut = classes("Ran", 1);
                        module.reasons = List.of(REASON, REASON, REASON, REASON);
                        module.results = List.of(
                                result("ATest", "x", Outcome.FAILED, "long ".repeat(50)),
                                result("ATest", "y", Outcome.UNFINISHED, ""));
                        module.missed = mode == PlanMode.REPORT ? module.results : List.of();
                        module.notes = List.of("a long note ".repeat(20) + i, "another");
                        module.whyAll = List.of("a long reason ".repeat(40));
                        module.saved = 10;
                        return module;
                    })
                    .toArray(Fixture[]::new);

            assertThat(summary(modules)).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 93);
            assertThat(summary(modules)).contains("          and 36 more");
        }
    }

    @Test
    void shows_modules_with_failures_first() {
        Fixture[] modules = IntStream.range(0, 40)
                .mapToObj(i -> {
                    Fixture module = new Fixture("module-" + i, PlanMode.SELECT);
                    module.ran = classes("Ran", 1);
                    module.reasons = List.of(REASON, REASON);
                    if (i == 39) {
                        module.results = List.of(result("ATest", "x", Outcome.FAILED, "wrong"));
                    }
                    return module;
                })
                .toArray(Fixture[]::new);

        assertThat(summary(modules).get(1))
                .isEqualTo("  module-39  1 of 1 class  Shipping.costOf (body changed): 2 classes, and 1 more");
    }

    @Test
    void names_the_invocation_of_a_parameterised_test() {
        Fixture shop = new Fixture("shop", PlanMode.SELECT);
        shop.ran = classes("Ran", 1);
        shop.results = List.of(
                new TestResult(TestId.ofMethod("a.SumTest", "adds"), "1", "[2] 3, 4", Outcome.FAILED, 0, null, ""));

        assertThat(summary(shop)).contains("  failed: SumTest.adds[2] 3, 4");
    }

    private static Fixture reported() {
        Fixture shop = new Fixture("shop", PlanMode.REPORT);
        shop.ran = classes("Ran", 11);
        shop.leftOut = classes("Ran", 9);
        shop.results = List.of(result("OrderTest", "takes", Outcome.PASSED, ""));
        shop.saved = 185;
        return shop;
    }

    private static List<String> summary(Fixture... modules) {
        List<ModuleReport> reports = new ArrayList<>();
        for (Fixture module : modules) {
            reports.add(module.report());
        }
        return Summary.of(new BuildReport(ROOT, reports), true);
    }

    private static Set<String> classes(String prefix, int count) {
        Set<String> classes = new TreeSet<>();
        IntStream.range(0, count).forEach(i -> classes.add("a." + prefix + i));
        return classes;
    }

    private static TestResult result(String type, String method, Outcome outcome, String message) {
        Failure failure =
                outcome == Outcome.FAILED ? new Failure("org.opentest4j.Wrong", message, List.of(), null) : null;
        return new TestResult(
                TestId.ofMethod("com.acme." + type, method), method, method + "()", outcome, 0, failure, "");
    }

    private static final class Fixture {

        private final String name;
        private final PlanMode mode;
        private List<TestResult> results = List.of();
        private Set<String> ran = Set.of();
        private Set<String> leftOut = Set.of();
        private int leftOutMethods;
        private List<ReasonCount> reasons = List.of();
        private List<TestResult> missed = List.of();
        private List<String> whyAll = List.of();
        private List<String> notes = List.of();
        private double saved;

        Fixture(String name, PlanMode mode) {
            this.name = name;
            this.mode = mode;
        }

        ModuleReport report() {
            return new ModuleReport(
                    "com.acme:" + name,
                    mode,
                    mode == PlanMode.ALL ? "" : "main (merge base 3f2a1c8)",
                    results,
                    ran,
                    leftOut,
                    leftOutMethods,
                    reasons,
                    missed,
                    whyAll,
                    notes,
                    saved,
                    ROOT.resolve(name).resolve("target/testflow/results.tsv"));
        }
    }
}
