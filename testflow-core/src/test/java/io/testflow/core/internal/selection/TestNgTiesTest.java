package io.testflow.core.internal.selection;

import static io.testflow.core.internal.classgraph.SummaryBuilder.test;
import static io.testflow.core.internal.classgraph.SummaryBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.SummaryBuilder;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestNgTiesTest {

    private static final String TEST = "org.testng.annotations.Test";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BeforeSuite",
                "BeforeTest",
                "BeforeGroups",
                "AfterSuite",
                "AfterTest",
                "AfterGroups",
                "Listeners"
            })
    void runs_the_class_with_what_runs_around_every_test_when_any_test_runs(String annotation) {
        List<SummaryBuilder> tests = List.of(
                testNg("a.Start").uses("org.testng.annotations." + annotation),
                testNg("a.OrderTest"),
                testNg("a.CartTest"));

        assertThat(running(tests, "a.OrderTest")).containsExactlyInAnyOrder("a.OrderTest", "a.Start");
        assertThat(running(tests)).isEmpty();
    }

    @Test
    void names_the_class_that_the_test_depends_on() {
        List<Decision> decisions = decide(
                List.of(testNg("a.Start").uses("org.testng.annotations.BeforeSuite"), testNg("a.OrderTest")),
                "a.OrderTest");

        assertThat(decisions.get(0).reasons())
                .containsExactly(Reason.of(ReasonKind.DEPENDED_ON, "a.Start, which is in force for every TestNG test"));
    }

    @Test
    void an_inherited_fixture_is_there_where_any_heir_runs() {
        SummaryBuilder base = type("a.Base").access(Modifier.ABSTRACT).uses("org.testng.annotations.BeforeSuite");
        List<SummaryBuilder> tests = List.of(
                base,
                testNg("a.OneTest").inherits("a.Base"),
                testNg("a.TwoTest").inherits("a.Base"),
                testNg("a.OtherTest"));

        assertThat(running(tests, "a.OneTest")).containsExactly("a.OneTest");
        assertThat(running(tests, "a.OtherTest")).containsExactlyInAnyOrder("a.OneTest", "a.TwoTest", "a.OtherTest");
    }

    @Test
    void tests_of_other_frameworks_are_left_alone() {
        List<SummaryBuilder> tests =
                List.of(testNg("a.Start").uses("org.testng.annotations.BeforeSuite"), test("a.OrderTest", "adds"));

        assertThat(running(tests, "a.OrderTest")).containsExactly("a.OrderTest");
        assertThat(ties(tests).tests()).containsExactly("a.Start");
    }

    @Test
    void a_test_that_depends_on_groups_brings_all_tests() {
        List<SummaryBuilder> tests = List.of(
                testNg("a.OneTest").says("dependsOnGroups", "db"), testNg("a.TwoTest"), test("a.OrderTest", "adds"));

        assertThat(running(tests, "a.OneTest")).containsExactlyInAnyOrder("a.OneTest", "a.TwoTest");
        assertThat(running(tests, "a.TwoTest")).containsExactly("a.TwoTest");
    }

    @Test
    void a_test_that_depends_on_methods_brings_the_classes_that_it_names_and_what_these_depend_on() {
        List<SummaryBuilder> tests = List.of(
                testNg("a.OneTest").says("dependsOnMethods", "a.TwoTest.starts"),
                testNg("a.TwoTest").says("dependsOnMethods", "own", "a.ThreeTest.starts"),
                testNg("a.ThreeTest"),
                testNg("a.OtherTest").says("a.ThreeTest.starts"));

        assertThat(running(tests, "a.OneTest")).containsExactlyInAnyOrder("a.OneTest", "a.TwoTest", "a.ThreeTest");
        assertThat(running(tests, "a.OtherTest")).containsExactly("a.OtherTest");
    }

    @Test
    void knows_what_runs_around_all_in_classes_without_tests() {
        SummaryBuilder start = type("a.Start").uses("org.testng.annotations.BeforeSuite");

        assertThat(ties(List.of(start, testNg("a.OrderTest"))).aroundAll()).containsExactly("a.Start");
        assertThat(ties(List.of(start, test("a.OrderTest", "adds"))).aroundAll())
                .isEmpty();
    }

    private static SummaryBuilder testNg(String name) {
        return type(name).annotatedMethod(TEST, "works");
    }

    private static TestNgTies ties(List<SummaryBuilder> classes) {
        List<ClassSummary> testCode =
                classes.stream().map(SummaryBuilder::build).toList();
        Map<String, ClassSummary> project = new HashMap<>();
        testCode.forEach(each -> project.put(each.name(), each));
        return new TestNgTies(new TestClasses(testCode, project, true));
    }

    private static List<Decision> decide(List<SummaryBuilder> classes, String... running) {
        List<Decision> decisions = classes.stream()
                .map(SummaryBuilder::build)
                .filter(each -> !each.methods().isEmpty())
                .map(each -> decision(each.name(), Set.of(running)))
                .toList();
        return ties(classes).complete(decisions);
    }

    private static Decision decision(String name, Set<String> running) {
        boolean runs = running.contains(name);
        ReasonKind kind = runs ? ReasonKind.REACHES_CHANGE : ReasonKind.NOT_AFFECTED;
        return new Decision(
                TestId.ofClass(name), runs ? Verdict.RUN : Verdict.SKIP, List.of(Reason.of(kind, "x")), Decision.FAR);
    }

    private static List<String> running(List<SummaryBuilder> classes, String... running) {
        return decide(classes, running).stream()
                .filter(Decision::runs)
                .map(decision -> decision.test().className())
                .toList();
    }
}
