package io.testflow.engine.internal.failure.suspect;

import static io.testflow.engine.internal.failure.Failures.noStackChanges;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.verdict.TestFacts.Use;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.Thing.Kind;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.TestRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanUsesTest {

    private static final FailedTest ADDS = test("a.MoneyTest#adds");

    @TempDir
    private Path root;

    @Test
    void a_test_uses_the_last_step_of_the_way_to_a_change() {
        RunUses uses = uses(
                Verdict.RUN,
                new Reason(
                        ReasonKind.REACHES_CHANGE,
                        "Money.add (body changed)",
                        List.of("a.MoneyTest", "a.Order", "a.Money")));

        assertThat(uses.things()).containsExactly(new Thing(Kind.CLASS, "a.Money"));
        assertThat(use(uses)).isEqualTo(Use.CHANGED);
    }

    @Test
    void a_test_uses_files_and_settings_that_have_changed() {
        RunUses uses = uses(
                Verdict.RUN,
                Reason.of(ReasonKind.READS_CHANGED_RESOURCE, "src/orders.csv (changed)"),
                Reason.of(ReasonKind.CLASS_PATH, "lib 1 to 2"),
                Reason.of(ReasonKind.UNREACHED_CHANGE, "Idle (new)"),
                Reason.of(ReasonKind.CHANGED_TEST, "MoneyTest.adds"));

        assertThat(uses.things())
                .containsExactly(
                        new Thing(Kind.FILE, "{root}/src/orders.csv"),
                        new Thing(Kind.CONFIGURATION, "lib 1 to 2"),
                        new Thing(Kind.CODE, "Idle (new)"),
                        new Thing(Kind.CLASS, "a.MoneyTest"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReasonKind.class,
            names = {"ALWAYS", "RULE", "DEPENDED_ON", "OWED", "NOT_AFFECTED"})
    void a_test_that_runs_for_another_reason_uses_nothing_of_the_change(ReasonKind kind) {
        assertThat(use(uses(Verdict.RUN, Reason.of(kind, "it asks")))).isEqualTo(Use.NOTHING_CHANGED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReasonKind.class,
            names = {"SELECTION_OFF", "CANNOT_TELL", "NEW_TEST"})
    void nobody_knows_what_a_test_uses_where_the_plan_does_not(ReasonKind kind) {
        assertThat(use(uses(Verdict.RUN, Reason.of(kind, "no git")))).isEqualTo(Use.UNKNOWN);
    }

    @Test
    void a_plan_of_everything_knows_nothing() {
        Reason reason = new Reason(ReasonKind.REACHES_CHANGE, "Money", List.of("a.Money"));
        RunOutcome outcome = outcome(PlanMode.ALL, new Decision(ADDS.test(), Verdict.RUN, List.of(reason), 1));

        assertThat(use(PlanUses.of(outcome, Set.of(ADDS.test()), unknown(), lines())))
                .isEqualTo(Use.UNKNOWN);
    }

    @Test
    void the_decision_about_the_class_around_it_holds_for_a_test_and_passed_tests_count() {
        FailedTest nested = test("a.MoneyTest$Deep$er#adds");
        Reason reason = new Reason(ReasonKind.REACHES_CHANGE, "Money", List.of("a.Money"));
        RunOutcome outcome =
                outcome(PlanMode.SELECT, new Decision(TestId.ofClass("a.MoneyTest"), Verdict.RUN, List.of(reason), 1));

        RunUses uses = PlanUses.of(outcome, Set.of(nested.test()), unknown(), lines());

        assertThat(uses.failed().get(nested.test()).used().getCardinality()).isEqualTo(1);
        assertThat(uses.passed()).hasSize(2).allMatch(use -> use.all().contains(0));
    }

    private RunUses uses(Verdict verdict, Reason... reasons) {
        Decision decision = new Decision(ADDS.test(), verdict, List.of(reasons), 1);
        return PlanUses.of(outcome(PlanMode.SELECT, decision), Set.of(ADDS.test()), unknown(), lines());
    }

    private static RunOutcome outcome(PlanMode mode, Decision... decisions) {
        Path nowhere = Path.of("nowhere");
        TestRun run = new TestRun("g:app", "default-test", nowhere, nowhere, "build", false, false);
        Plan plan = new Plan("build", "1", "g:app", mode, "main", List.of(), List.of(decisions));
        List<TestResult> results = Stream.of("taxes", "rounds")
                .map(method -> new TestResult(
                        TestId.ofMethod("a.MoneyTest", method), method, method, Outcome.PASSED, 1, null, ""))
                .toList();
        return new RunOutcome(run, plan, results, List.of(), Map.of(), false, true, List.of());
    }

    private static ChangedCode unknown() {
        return ChangedCode.of(Optional.empty());
    }

    private CodeLines lines() {
        return new CodeLines(new Project(root, List.of()));
    }

    private static Use use(RunUses uses) {
        return new UseEvidence(List.of(uses), unknown(), noStackChanges()).use(ADDS);
    }
}
