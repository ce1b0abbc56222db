package io.testflow.core.internal.selection;

import static io.testflow.core.internal.classgraph.SummaryBuilder.test;
import static io.testflow.core.internal.classgraph.SummaryBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Node;
import io.testflow.core.internal.classgraph.Node.Kind;
import io.testflow.core.internal.classgraph.Part;
import io.testflow.core.internal.classgraph.SummaryBuilder;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final List<CodeChange> changes = new ArrayList<>();
    private final List<Reason> forAll = new ArrayList<>();
    private final Set<String> reachedElsewhere = new java.util.HashSet<>();
    private final List<SummaryBuilder> elsewhere = new ArrayList<>();
    private Demand demand = testClass -> Optional.empty();

    @Test
    void runs_the_test_that_reaches_a_change_and_says_how() {
        changed("a.Money", "Money.add (body changed)");

        Map<String, Decision> plan = decide(
                List.of(type("a.Money"), type("a.Order").uses("a.Money"), type("a.Cart")),
                List.of(
                        test("a.OrderTest").method("total", "a.Order"),
                        test("a.CartTest").method("adds", "a.Cart")));

        assertThat(plan.get("a.OrderTest").verdict()).isEqualTo(Verdict.RUN);
        assertThat(plan.get("a.OrderTest").reasons())
                .containsExactly(new Reason(
                        ReasonKind.REACHES_CHANGE,
                        "Money.add (body changed)",
                        List.of("a.OrderTest", "a.OrderTest#total", "a.Order", "a.Money")));
        assertThat(plan.get("a.CartTest").verdict()).isEqualTo(Verdict.SKIP);
        assertThat(plan.get("a.CartTest").reasons())
                .containsExactly(Reason.of(ReasonKind.NOT_AFFECTED, "does not reach the one change"));
        assertThat(plan.get("a.CartTest").distance()).isEqualTo(Decision.FAR);
    }

    @Test
    void says_nothing_of_the_methods_of_a_class_that_stays_whole() {
        changed("a.Money", "Money (changed)");

        Map<String, Decision> plan = decide(
                List.of(type("a.Money")),
                List.of(test("a.OrderTest")
                        .annotated("org.junit.jupiter.api.TestMethodOrder")
                        .method("adds", "a.Money")));

        assertThat(plan).containsOnlyKeys("a.OrderTest");
        assertThat(plan.get("a.OrderTest").runs()).isTrue();
    }

    @Test
    void runs_only_the_methods_that_reach_a_change() {
        changed("a.Money", "Money (changed)");

        Map<String, Decision> plan = decide(
                List.of(type("a.Money"), type("a.Tax")),
                List.of(test("a.OrderTest").method("adds", "a.Money").method("taxes", "a.Tax")));

        assertThat(plan.get("a.OrderTest").runs()).isTrue();
        assertThat(plan.get("a.OrderTest#adds").runs()).isTrue();
        assertThat(plan.get("a.OrderTest#taxes").runs()).isFalse();
        assertThat(plan.get("a.OrderTest#adds").distance()).isEqualTo(1);
    }

    @Test
    void tells_a_changed_test_from_a_new_one() {
        changed("a.OldTest", "OldTest.adds (body changed)");
        changes.add(
                new CodeChange(new Node(Kind.CLASS, "a.NewTest"), ReasonKind.REACHES_CHANGE, "NewTest (new)", true));

        Map<String, Decision> plan = decide(
                List.of(),
                List.of(test("a.OldTest").method("adds"), test("a.NewTest").method("adds")));

        assertThat(kinds(plan, "a.OldTest")).containsExactly(ReasonKind.CHANGED_TEST);
        assertThat(kinds(plan, "a.NewTest")).containsExactly(ReasonKind.NEW_TEST);
        assertThat(plan.get("a.OldTest").distance()).isZero();
    }

    @Test
    void keeps_the_kind_of_a_change_that_is_not_code() {
        changes.add(new CodeChange(
                new Node(Kind.METHOD, "a.OrderTest#reads"),
                ReasonKind.READS_CHANGED_RESOURCE,
                "orders.csv (changed)",
                false));

        Map<String, Decision> plan = decide(List.of(), List.of(test("a.OrderTest", "reads", "adds")));

        assertThat(kinds(plan, "a.OrderTest#reads")).containsExactly(ReasonKind.READS_CHANGED_RESOURCE);
        assertThat(plan.get("a.OrderTest#adds").runs()).isFalse();
    }

    @Test
    void runs_all_with_the_reasons_for_all_and_no_word_on_methods() {
        forAll.add(Reason.of(ReasonKind.CLASS_PATH, "slf4j 1 -> 2"));

        Map<String, Decision> plan = decide(List.of(), List.of(test("a.OrderTest", "adds")));

        assertThat(kinds(plan, "a.OrderTest")).containsExactly(ReasonKind.CLASS_PATH);
        assertThat(plan).doesNotContainKey("a.OrderTest#adds");
    }

    @Test
    void gives_at_most_three_reasons_the_own_one_first() {
        changed("a.Money", "Money (changed)");
        for (int i = 0; i < 5; i++) {
            forAll.add(Reason.of(ReasonKind.UNKNOWN_FILE, "file" + i));
        }

        Map<String, Decision> plan =
                decide(List.of(type("a.Money")), List.of(test("a.OrderTest").method("adds", "a.Money")));

        assertThat(kinds(plan, "a.OrderTest"))
                .containsExactly(ReasonKind.REACHES_CHANGE, ReasonKind.UNKNOWN_FILE, ReasonKind.UNKNOWN_FILE);
    }

    @Test
    void runs_all_that_could_find_a_changed_class_which_no_test_seems_to_reach() {
        changed("a.Lonely", "Lonely (changed)");

        Map<String, Decision> plan = decide(List.of(type("a.Lonely")), List.of(test("a.OrderTest", "adds")));

        assertThat(plan.get("a.OrderTest").reasons())
                .containsExactly(Reason.of(ReasonKind.UNREACHED_CHANGE, "Lonely (changed)"));
    }

    @Test
    void a_class_that_the_tests_of_another_module_reach_is_no_riddle() {
        changed("a.Lonely", "Lonely (changed)");
        reachedElsewhere.add("a.Lonely");

        Map<String, Decision> plan = decide(List.of(type("a.Lonely")), List.of(test("a.OrderTest", "adds")));

        assertThat(plan.get("a.OrderTest").runs()).isFalse();
    }

    @Test
    void a_change_that_is_not_on_the_class_path_runs_nothing() {
        changed("z.Elsewhere", "Elsewhere (changed)");

        Map<String, Decision> plan = decide(List.of(), List.of(test("a.OrderTest", "adds")));

        assertThat(plan.get("a.OrderTest").reasons())
                .containsExactly(Reason.of(
                        ReasonKind.NOT_AFFECTED, "nothing has changed that its module has on the class path"));
    }

    @Test
    void a_class_that_only_other_modules_have_on_the_class_path_is_no_riddle() {
        changed("z.Elsewhere", "Elsewhere (changed)");
        elsewhere.add(type("z.Elsewhere"));

        Map<String, Decision> plan = decide(List.of(), List.of(test("a.OrderTest", "adds")));

        assertThat(plan.get("a.OrderTest").reasons())
                .containsExactly(Reason.of(
                        ReasonKind.NOT_AFFECTED, "nothing has changed that its module has on the class path"));
    }

    @Test
    void counts_the_changes_that_a_skipped_test_does_not_reach() {
        changed("a.Money", "Money (changed)");
        changed("a.Tax", "Tax (changed)");

        Map<String, Decision> plan = decide(
                List.of(type("a.Money"), type("a.Tax")),
                List.of(test("a.MoneyTest").method("adds", "a.Money", "a.Tax"), test("a.OtherTest", "adds")));

        assertThat(plan.get("a.OtherTest").reasons().get(0).subject()).isEqualTo("reaches none of 2 changes");
    }

    @Test
    void runs_what_is_demanded() {
        demand = testClass -> testClass.name().endsWith("SmokeTest")
                ? Optional.of(Reason.of(ReasonKind.ALWAYS, "selection.always: **/SmokeTest"))
                : Optional.empty();

        Map<String, Decision> plan =
                decide(List.of(), List.of(test("a.SmokeTest", "starts"), test("a.OrderTest", "adds")));

        assertThat(kinds(plan, "a.SmokeTest")).containsExactly(ReasonKind.ALWAYS);
        assertThat(plan).doesNotContainKey("a.SmokeTest#starts");
        assertThat(plan.get("a.OrderTest").runs()).isFalse();
    }

    @Test
    void runs_a_class_that_asks_to_run_always() {
        Map<String, Decision> plan =
                decide(List.of(), List.of(test("a.ClockTest", "ticks").annotated("io.testflow.junit.AlwaysRun")));

        assertThat(kinds(plan, "a.ClockTest")).containsExactly(ReasonKind.ALWAYS);
    }

    @Test
    void runs_the_one_method_that_asks_to_run_always() {
        Map<String, Decision> plan = decide(
                List.of(),
                List.of(test("a.ClockTest", "adds")
                        .methodWith("ticks", "org.junit.jupiter.api.Test", "io.testflow.junit.AlwaysRun")));

        assertThat(kinds(plan, "a.ClockTest")).containsExactly(ReasonKind.ALWAYS);
        assertThat(kinds(plan, "a.ClockTest#ticks")).containsExactly(ReasonKind.ALWAYS);
        assertThat(plan.get("a.ClockTest#adds").runs()).isFalse();
    }

    @Test
    void says_nothing_of_a_nested_class_whose_outer_class_is_not_told_apart() {
        Map<String, Decision> plan = decide(
                List.of(),
                List.of(
                        test("a.OrderTest", "adds").annotated("org.junit.jupiter.api.TestMethodOrder"),
                        test("a.OrderTest$Deep", "taxes")));

        assertThat(plan).containsKey("a.OrderTest").doesNotContainKey("a.OrderTest$Deep");
    }

    private void changed(String className, String subject) {
        changes.add(new CodeChange(new Node(Kind.CLASS, className), ReasonKind.REACHES_CHANGE, subject, false));
        changes.add(new CodeChange(new Node(Kind.SHARED, className), ReasonKind.REACHES_CHANGE, subject, false));
    }

    private static List<ReasonKind> kinds(Map<String, Decision> plan, String test) {
        return plan.get(test).reasons().stream().map(Reason::kind).toList();
    }

    private Map<String, Decision> decide(List<SummaryBuilder> main, List<SummaryBuilder> tests) {
        List<ClassSummary> mainCode = main.stream().map(SummaryBuilder::build).toList();
        List<ClassSummary> testCode = tests.stream().map(SummaryBuilder::build).toList();
        Map<String, ClassSummary> project = new HashMap<>();
        mainCode.forEach(each -> project.put(each.name(), each));
        testCode.forEach(each -> project.put(each.name(), each));
        TestClasses testClasses = new TestClasses(testCode, project, true);
        ClassGraph graph = new ClassGraph();
        List<ClassSummary> foreign =
                elsewhere.stream().map(SummaryBuilder::build).toList();
        graph.add(new Part(foreign, each -> Set.of(), Map.of(), Map.of()));
        BitSet scope = graph.add(new Part(mainCode, each -> Set.of(), Map.of(), Map.of()));
        scope.or(graph.add(new Part(testCode, testClasses::methodsApart, Map.of(), Map.of())));
        Evidence evidence = new Evidence(changes, forAll, reachedElsewhere::contains, demand);
        Map<String, Decision> plan = new HashMap<>();
        Selection.byGraph(graph, scope, testClasses, evidence)
                .decide()
                .forEach(decision -> plan.put(decision.test().toString(), decision));
        return plan;
    }
}
