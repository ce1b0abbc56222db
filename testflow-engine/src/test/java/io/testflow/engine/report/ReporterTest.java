package io.testflow.engine.report;

import static io.testflow.engine.report.BuildFolder.runs;
import static io.testflow.engine.report.BuildFolder.skips;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.planfile.RunNotes;
import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.durations.DurationsFile;
import io.testflow.engine.project.TestRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterTest {

    @TempDir
    private Path project;

    private BuildFolder build;

    @BeforeEach
    void startBuild() {
        build = new BuildFolder(project);
    }

    @Test
    void tells_what_ran_and_what_was_left_out_and_why() throws Exception {
        TestRun run = build.run(
                "shop",
                "default-test",
                PlanMode.SELECT,
                runs("a.OneTest", "Money.add"),
                runs("a.TwoTest", "Money.add"),
                runs("a.NeverTest", "Other"),
                runs("a.TwoTest#x", "Cart"),
                skips("a.TwoTest#y"),
                skips("a.ThreeTest"),
                skips("a.ThreeTest$Inner"));
        build.jvm(run, Outcome.PASSED, "a.OneTest#x", "a.TwoTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.module()).isEqualTo("g:shop");
        assertThat(module.mode()).isEqualTo(PlanMode.SELECT);
        assertThat(module.base()).isEqualTo("main (merge base 3f2a1c8)");
        assertThat(module.ranClasses()).containsExactlyInAnyOrder("a.OneTest", "a.TwoTest");
        assertThat(module.leftOutClasses()).containsExactly("a.ThreeTest");
        assertThat(module.leftOutMethods()).isEqualTo(1);
        assertThat(module.classes()).isEqualTo(3);
        assertThat(module.testsRun()).isEqualTo(2);
        assertThat(module.reasons())
                .containsExactly(
                        new ReasonCount(ReasonKind.REACHES_CHANGE, "Money.add", 2),
                        new ReasonCount(ReasonKind.REACHES_CHANGE, "Cart", 1));
        assertThat(module.notes()).containsExactly("a note");
    }

    @Test
    void writes_no_secret_into_the_result_file() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.report(
                run,
                "a.OneTest",
                "<testcase classname='a.OneTest' name='logs in [password=hunter22]' time='1'>"
                        + "<failure type='a.Broken' message='refused: password=hunter22'>at a.One</failure></testcase>");

        ModuleReport module = only(build.sumUp());

        assertThat(module.resultsFile())
                .content()
                .contains("refused: password=***", "logs in [password=***")
                .doesNotContain("hunter22");
        assertThat(module.results()).extracting(TestResult::displayName).noneMatch(name -> name.contains("hunter22"));
    }

    @Test
    void writes_every_test_into_the_result_file_and_those_left_out_as_not_affected() throws Exception {
        TestRun run = build.run(
                "shop",
                "default-test",
                PlanMode.SELECT,
                runs("a.OneTest", "x"),
                skips("a.TwoTest"),
                skips("b.TwoTest"));
        build.jvm(run, Outcome.FAILED, "a.OneTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.resultsFile()).isEqualTo(project.resolve("shop/target/testflow/results.tsv"));
        assertThat(new RecordFile("testflow-module-results", 1).read(module.resultsFile()))
                .containsExactly(
                        List.of("module", "build 7", "g:shop"),
                        List.of(
                                "test",
                                "FAILED",
                                "default-test",
                                "a.OneTest",
                                "x",
                                "x()",
                                "1000000000",
                                "a.Broken",
                                "expected: 5\nbut was: 4",
                                ""),
                        List.of("test", "NOT_AFFECTED", "", "a.TwoTest", "", "TwoTest", "0", "", "", "nothing changed"),
                        List.of(
                                "test",
                                "NOT_AFFECTED",
                                "",
                                "b.TwoTest",
                                "",
                                "TwoTest",
                                "0",
                                "",
                                "",
                                "nothing changed"));
    }

    @Test
    void does_not_call_left_out_what_another_execution_has_run() throws Exception {
        TestRun first = build.run("shop", "default-test", PlanMode.SELECT, skips("a.OneTest"), skips("a.TwoTest"));
        TestRun second = build.run("shop", "second", PlanMode.ALL);
        build.jvm(first, Outcome.PASSED);
        build.jvm(second, Outcome.PASSED, "a.OneTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.leftOutClasses()).containsExactly("a.TwoTest");
        assertThat(Files.readString(module.resultsFile())).doesNotContain("NOT_AFFECTED\t\ta.OneTest");
        assertThat(module.whyAll()).containsExactly("a note");
    }

    @Test
    void adds_the_results_of_parallel_forks() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.jvm(run, Outcome.PASSED, "a.OneTest#x");
        build.jvm(run, Outcome.FAILED, "a.TwoTest#x");
        build.jvm(run, Outcome.SKIPPED, "a.ThreeTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.ranClasses()).hasSize(3);
        assertThat(module.failed()).extracting(TestResult::uniqueId).containsExactly("a.TwoTest#x");
        assertThat(module.skipped()).extracting(TestResult::uniqueId).containsExactly("a.ThreeTest#x");
        assertThat(module.testsRun()).isEqualTo(2);
    }

    @Test
    void names_the_test_in_which_a_jvm_died_and_remembers_no_durations_of_it() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.dyingJvm(run, "a.OneTest#x", "a.TwoTest#dies");

        ModuleReport module = only(build.sumUp());

        assertThat(module.unfinished()).extracting(TestResult::uniqueId).containsExactly("a.TwoTest#dies");
        assertThat(module.notes()).anyMatch(note -> note.endsWith("died before all of its tests had run"));
        assertThat(project.resolve(".testflow")).doesNotExist();
    }

    @Test
    void counts_the_last_turn_of_a_test_that_was_run_again() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.jvmThatRunsAgain(run, "a.OneTest#x");

        assertThat(only(build.sumUp()).results())
                .extracting(TestResult::outcome)
                .containsExactly(Outcome.PASSED);
    }

    @Test
    void ignores_the_plan_and_the_results_of_another_build() throws Exception {
        TestRun old = build.run("old", "default-test", "build 6", PlanMode.SELECT, skips("a.OneTest"));
        build.foreignJvm(old, "a.OneTest#x");
        build.runWithoutPlan("none", "default-test");
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.foreignJvm(run, "a.OldTest#x");
        build.jvm(run, Outcome.PASSED, "a.OneTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.module()).isEqualTo("g:shop");
        assertThat(module.ranClasses()).containsExactly("a.OneTest");
    }

    @Test
    void tells_of_a_damaged_plan_where_tests_have_run_and_of_nothing_where_not() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.SELECT, skips("a.OneTest"));
        Files.writeString(new RunDirectory(run.directory()).plan(), "damaged\n");

        assertThat(build.sumUp().modules()).isEmpty();

        build.jvm(run, Outcome.PASSED, "a.OneTest#x");
        ModuleReport module = only(build.sumUp());
        assertThat(module.mode()).isEqualTo(PlanMode.ALL);
        assertThat(module.whyAll()).singleElement().asString().startsWith("the plan could not be read: ");
        assertThat(module.leftOutClasses()).isEmpty();
    }

    @Test
    void says_of_a_plan_that_may_not_be_obeyed_why_alone() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.SELECT, skips("a.OneTest"));
        Path file = new RunDirectory(run.directory()).plan();
        PlanFile.write(file, PlanFile.read(file).withSelectionOff("-Dtest=OneTest names the tests"));
        build.jvm(run, Outcome.PASSED, "a.OneTest#x");

        assertThat(only(build.sumUp()).whyAll()).containsExactly("selection is off: -Dtest=OneTest names the tests");
    }

    @Test
    void tells_of_damaged_results_and_of_what_test_jvms_have_to_say() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.SELECT, runs("a.OneTest", "x"));
        RunNotes.add(new RunDirectory(run.directory()), "an orderer of the user is there");
        Files.writeString(run.directory().resolve("results-1-a.log"), "damaged\n");

        assertThat(only(build.sumUp()).notes())
                .contains("an orderer of the user is there")
                .anyMatch(note -> note.startsWith("results are missing: "));
    }

    @Test
    void reads_the_reports_of_surefire_where_testflow_was_not_in_the_test_jvm() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.SELECT, runs("a.OneTest", "x"), skips("a.OldTest"));
        build.report(run, "a.OneTest", "<testcase name='x' classname='a.OneTest' time='1'/>");
        build.report(run, "a.OldTest", "<testcase name='x' classname='a.OldTest' time='1'/>");
        build.report(run, "a.CutTest", "<testcase");
        build.report(run, "a.LastWeekTest", "<testcase name='x' classname='a.LastWeekTest'/>");
        Files.setLastModifiedTime(
                run.reports().resolve("TEST-a.LastWeekTest.xml"),
                FileTime.from(BuildFolder.START.minusSeconds(600_000)));

        ModuleReport module = only(build.sumUp());

        assertThat(module.ranClasses()).containsExactly("a.OneTest");
        assertThat(module.leftOutClasses()).containsExactly("a.OldTest");
        assertThat(module.notes()).anyMatch(note -> note.startsWith("results are missing: "));
    }

    @Test
    void does_not_take_the_reports_of_one_execution_for_those_of_another() throws Exception {
        TestRun nothing = build.run("shop", "first", PlanMode.ALL);
        TestRun second = build.run("shop", "second", PlanMode.ALL);
        build.report(nothing, "a.OneTest", "<testcase name='x' classname='a.OneTest'/>");
        build.report(nothing, "a.TwoTest", "<testcase name='x' classname='a.TwoTest'/>");
        build.jvm(second, Outcome.PASSED, "a.OneTest#x");
        build.run("shop", "third", PlanMode.ALL);

        assertThat(only(build.sumUp()).results())
                .extracting(result -> result.test().className())
                .containsExactlyInAnyOrder("a.OneTest", "a.TwoTest");
    }

    @Test
    void names_in_mode_report_what_failed_and_would_have_been_left_out() throws Exception {
        TestRun run = build.run(
                "shop",
                "default-test",
                PlanMode.REPORT,
                runs("a.OneTest", "x"),
                skips("a.OneTest#y"),
                skips("a.TwoTest"),
                skips("a.UserExcludedTest"));
        build.jvm(run, Outcome.FAILED, "a.OneTest#x", "a.OneTest#y", "a.TwoTest#x", "a.TwoTest$Inner#x", "a.NewTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.missed())
                .extracting(TestResult::uniqueId)
                .containsExactly("a.OneTest#y", "a.TwoTest#x", "a.TwoTest$Inner#x");
        assertThat(module.classes()).isEqualTo(3);
        assertThat(module.wantedClasses()).isEqualTo(2);
        assertThat(Files.readString(module.resultsFile())).doesNotContain("NOT_AFFECTED");
    }

    @Test
    void remembers_how_long_the_classes_of_a_full_run_took() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.jvm(run, Outcome.FAILED, "a.OneTest#x");
        build.sumUp();

        assertThat(DurationsFile.read(project).of("g:shop", "default-test")).isEqualTo(Map.of("a.OneTest", 2.0));
        assertThat(project.resolve(".testflow/.gitignore")).exists();
    }

    @Test
    void remembers_no_durations_of_a_run_that_was_narrowed_or_left_out_tests() throws Exception {
        TestRun narrowed = build.narrowed().run("shop", "default-test", PlanMode.ALL);
        build.jvm(narrowed, Outcome.PASSED, "a.OneTest#x");
        build.sumUp();

        BuildFolder other = new BuildFolder(project);
        TestRun partial = other.run("b", "default-test", PlanMode.SELECT, runs("a.OneTest", "x"), skips("a.TwoTest"));
        other.jvm(partial, Outcome.PASSED, "a.OneTest#x");
        other.sumUp();

        assertThat(project.resolve(".testflow")).doesNotExist();
    }

    @Test
    void says_what_the_classes_left_out_took_in_their_last_full_run() throws Exception {
        DurationsFile.mergeFullRun(
                project,
                "g:shop",
                "default-test",
                Map.of("a.TwoTest", 30.0, "a.TwoTest$Inner", 20.0, "a.OneTest$Slow", 4.0, "a.OneTest", 5.0));
        TestRun run = build.run(
                "shop",
                "default-test",
                PlanMode.SELECT,
                runs("a.OneTest", "x"),
                skips("a.OneTest$Slow"),
                skips("a.TwoTest"),
                skips("a.TwoTest$Inner"),
                skips("a.UnknownTest"));
        build.jvm(run, Outcome.PASSED, "a.OneTest#x");

        ModuleReport module = only(build.sumUp());

        assertThat(module.savedSeconds()).isEqualTo(34);
        assertThat(module.leftOutClasses()).containsExactlyInAnyOrder("a.TwoTest", "a.UnknownTest");
        assertThat(module.leftOutMethods()).isEqualTo(1);
    }

    @Test
    void notes_what_cannot_be_written() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.jvm(run, Outcome.PASSED, "a.OneTest#x");
        Files.createDirectories(project.resolve("shop/target/testflow/results.tsv/x"));
        Files.writeString(project.resolve(".testflow"), "a file");

        assertThat(only(build.sumUp()).notes())
                .anyMatch(note -> note.startsWith("the results could not be written"))
                .anyMatch(note -> note.startsWith("the durations of this run could not be remembered"));
    }

    @Test
    void knows_whether_the_user_asked_for_a_selection() throws Exception {
        TestRun run = build.run("shop", "default-test", PlanMode.ALL);
        build.jvm(run, Outcome.PASSED, "a.OneTest#x");

        assertThat(build.sumUp().isSelectionAsked()).isTrue();
        assertThat(build.sumUp().mode()).isEqualTo(PlanMode.ALL);
        assertThat(build.sumUp().base()).isEmpty();
    }

    private static ModuleReport only(BuildReport report) {
        assertThat(report.modules()).hasSize(1);
        return report.modules().get(0);
    }
}
