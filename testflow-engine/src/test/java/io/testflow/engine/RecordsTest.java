package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs, build after build, by what tests used when they last passed. */
class RecordsTest {

    private static final String MONEY = "public class Money { public int add() { return 1; } int tax() { return 2; } }";
    private static final String ONE =
            "class OneTest { @Test void adds() { new Money().add(); } @Test void waits() {} }";
    private static final String TWO = "class TwoTest { @Test void taxes() { new Money().tax(); } }";

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app().main("Money", MONEY).test("OneTest", ONE).test("TwoTest", TWO);
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#adds", "Money#<init>()V", "Money#add()I")
                .test("OneTest#waits")
                .test("TwoTest#taxes", "Money#<init>()V", "Money#tax()I");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void everything_runs_as_long_as_there_are_no_records() {
        builds.select().runsAllBecause("no records of default-test of g:app for jdk17");
    }

    @Test
    void nothing_runs_where_nothing_has_changed() {
        builds.all();

        builds.select().runsNothing();
        builds.select().runsNothing();
        assertThat(builds.said()).isEmpty();
    }

    @Test
    void a_changed_body_runs_the_tests_that_executed_it_once() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3"));

        builds.select()
                .runs("OneTest", "OneTest#adds")
                .skips("OneTest#waits", "TwoTest")
                .because("OneTest", ReasonKind.REACHES_CHANGE);
        builds.select().runsNothing();
    }

    @Test
    void a_plan_sees_what_was_compiled_since_an_earlier_plan_of_the_same_build() {
        builds.all();

        List<Plan> plans = builds.ask(SelectionRequest.changedSinceLastRun(), (engine, module, setup) -> {
            Plan before = engine.plan(module, setup);
            project.app().main("Money", MONEY.replace("return 1", "return 3"));
            project.compile();
            return List.of(before, engine.plan(module, setup));
        });

        assertThat(plans.get(0).decisions()).isNotEmpty().noneMatch(Decision::runs);
        assertThat(plans.get(1).decisions()).anyMatch(Decision::runs);
    }

    @Test
    void a_changed_test_runs_and_says_that_it_has_changed_itself() {
        builds.all();
        project.app().test("TwoTest", TWO.replace("tax();", "tax(); new Money();"));

        builds.select().runs("TwoTest").skips("OneTest").because("TwoTest", ReasonKind.CHANGED_TEST);
    }

    @Test
    void a_comment_runs_nothing() {
        builds.all();
        project.app().main("Money", "/** Money. */\n" + MONEY);

        builds.select().runsNothing();
    }

    @Test
    void a_test_that_failed_runs_until_it_passes() {
        builds.outcome("OneTest#adds", Outcome.FAILED).all();

        builds.select().runs("OneTest#adds").skips("OneTest#waits", "TwoTest").because("OneTest", ReasonKind.OWED);
        builds.outcome("OneTest#adds", Outcome.PASSED).select().runs("OneTest#adds");
        builds.select().runsNothing();
    }

    @Test
    void a_test_that_fails_later_on_keeps_what_it_used_when_it_passed() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3"));
        builds.outcome("OneTest#adds", Outcome.FAILED).select();
        project.app().main("Money", MONEY);

        builds.outcome("OneTest#adds", Outcome.PASSED)
                .select()
                .runs("OneTest#adds")
                .skips("TwoTest");
        builds.select().runsNothing();
    }

    @Test
    void a_test_that_was_selected_and_did_not_run_is_still_selected() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3").replace("return 2", "return 4"));
        builds.dies(true).select().runs("OneTest", "TwoTest");

        builds.dies(false).select().runs("OneTest#adds", "TwoTest").skips("OneTest#waits");
        builds.select().runsNothing();
    }

    @Test
    void tests_whose_jvm_never_began_beside_others_that_did_are_still_selected() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3").replace("return 2", "return 4"));
        builds.without("TwoTest#taxes").breaks(true).select().runs("OneTest", "TwoTest");

        builds.breaks(false).select().runs("TwoTest").skips("OneTest");
    }

    @Test
    void tests_whose_jvm_never_began_are_still_selected() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3"));
        builds.starts(false).select().runs("OneTest#adds").skips("TwoTest");
        builds.select().runs("OneTest#adds").skips("TwoTest");

        builds.starts(true).select().runs("OneTest#adds").skips("OneTest#waits", "TwoTest");
        builds.select().runsNothing();
    }

    @Test
    void new_tests_run_and_gone_ones_are_forgotten() {
        builds.all();
        project.app()
                .test("OneTest", ONE.replace("@Test void waits() {}", "@Test void subtracts() {}"))
                .test("NewTest", "class NewTest { @Test void first() {} }");
        builds.without("OneTest#waits").test("OneTest#subtracts").test("NewTest#first");

        builds.select()
                .runs("OneTest#subtracts", "NewTest")
                .skips("OneTest#adds", "TwoTest")
                .because("NewTest", ReasonKind.NEW_TEST);
        builds.select().runsNothing();
    }

    @Test
    void a_disabled_test_runs_again_when_its_class_has_changed() {
        project.app().test("TwoTest", TWO.replace("@Test", "@Disabled @Test"));
        builds.outcome("TwoTest#taxes", Outcome.SKIPPED).all();

        builds.select().runsNothing();
        project.app().test("TwoTest", TWO);
        builds.outcome("TwoTest#taxes", Outcome.PASSED).select().runs("TwoTest").skips("OneTest");
    }

    @Test
    void a_test_that_gave_up_by_itself_runs_again() {
        builds.outcome("TwoTest#taxes", Outcome.SKIPPED)
                .outcome("OneTest#waits", Outcome.ABORTED)
                .all();

        builds.select().runs("TwoTest", "OneTest#waits").skips("OneTest#adds");
    }

    @Test
    void a_class_that_the_run_does_not_look_for_is_no_news_until_it_changes() {
        String other = "class Other { @Test void never() {} }";
        project.app().test("Other", other);
        builds.all();

        builds.select().runsNothing();
        project.app().test("Other", other.replace("{}", "{ new Money(); }"));
        builds.select().runs("Other").skips("OneTest", "TwoTest");
    }

    @Test
    void a_class_that_may_not_have_had_its_turn_is_no_news_only_when_all_is_well() {
        project.app().test("Other", "class Other { @Test void never() {} }");
        builds.outcome("OneTest#adds", Outcome.FAILED).all();

        builds.outcome("OneTest#adds", Outcome.PASSED)
                .select()
                .runs("Other", "OneTest#adds")
                .skips("TwoTest");
        builds.select().runsNothing();
    }

    @Test
    void tests_that_the_user_names_leave_the_records_of_the_others_alone() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3").replace("return 2", "return 4"));
        RecordedBuilds named =
                new RecordedBuilds(project).narrowed(true).test("TwoTest#taxes", "Money#<init>()V", "Money#tax()I");
        named.all();

        builds.select().runs("OneTest#adds").skips("TwoTest", "OneTest#waits");
    }

    @Test
    void a_run_that_records_nothing_leaves_what_is_known_alone() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3"));
        builds.records(false).select().runs("OneTest#adds");

        builds.records(true).select().runs("OneTest#adds").skips("TwoTest");
    }

    @Test
    void a_class_without_a_result_is_owed_where_nothing_tells_that_its_jvm_came_to_an_end() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 2", "return 4").replace("return 1", "return 3"));
        builds.without("TwoTest#taxes").records(false).select().runs("TwoTest");
        builds.test("TwoTest#taxes", "Money#<init>()V", "Money#tax()I")
                .records(true)
                .select()
                .runs("TwoTest");

        builds.tellsNoTestsApart().without("TwoTest#taxes").all();
        builds.select().runs("TwoTest").skips("OneTest");
    }

    @Test
    void another_configuration_of_the_run_concerns_every_test() {
        builds.all();

        builds.configured("argLine", "-ea -Dx=1")
                .select()
                .runs("OneTest", "TwoTest")
                .because("TwoTest", ReasonKind.TEST_CONFIGURATION);
        builds.select().runsNothing();
        builds.configured("groups", "fast").select().runs("OneTest", "TwoTest");
    }

    @Test
    void another_jdk_has_records_of_its_own() {
        builds.all();

        builds.jdk(25).select().runsAllBecause("for jdk25");
        builds.jdk(17).select().runsNothing();
    }

    @Test
    void tests_that_nobody_tells_apart_share_what_their_jvm_used() {
        builds.tellsNoTestsApart().all();
        project.app().main("Money", MONEY.replace("return 1", "return 3"));

        builds.select().runs("OneTest", "TwoTest");
        builds.select().runsNothing();
        project.app().test("TwoTest", TWO.replace("class TwoTest {", "class TwoTest { @Test void more() {}"));
        builds.select().runs("TwoTest");
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_named_and_everything_runs() throws IOException {
        builds.all();
        alter(stored());

        builds.select().runsAllBecause("the file is cut off or was altered");
    }

    @Test
    void an_older_snapshot_does_not_stand_for_the_last_one() throws IOException {
        builds.all();
        builds.outcome("TwoTest#taxes", Outcome.FAILED).all();
        alter(stored().subList(1, 2));

        builds.select().runsAllBecause("cannot read its last records of default-test of g:app");
    }

    @Test
    void a_branch_is_compared_with_the_records_of_where_it_began() {
        builds.all();
        ProjectFixture.doing(() -> project.git()
                .checkout()
                .setCreateBranch(true)
                .setName("feature")
                .call());
        project.app().main("Money", MONEY.replace("return 1", "return 3"));
        builds.since("main").runs("OneTest#adds").skips("TwoTest");
        builds.since("main").runs("OneTest#adds").skips("TwoTest");
        project.commit();
        builds.outcome("OneTest#waits", Outcome.FAILED);

        builds.since("main").runs("OneTest#adds").skips("TwoTest", "OneTest#waits");
        assertThat(builds.since("main").plan().base())
                .startsWith("main (merge base ")
                .endsWith("), by records");
    }

    private void failInABranchAndMendIt() {
        builds.all();
        ProjectFixture.doing(() -> project.git()
                .checkout()
                .setCreateBranch(true)
                .setName("feature")
                .call());
        project.app().main("Money", MONEY.replace("return 2", "return 4"));
        project.commit();
        builds.outcome("TwoTest#taxes", Outcome.FAILED).since("main").runs("TwoTest");
        project.app().main("Money", MONEY);
    }

    @Test
    void what_failed_in_a_branch_runs_there_until_it_passes() {
        failInABranchAndMendIt();
        project.commit();

        builds.outcome("TwoTest#taxes", Outcome.PASSED)
                .since("main")
                .runs("TwoTest")
                .because("TwoTest", ReasonKind.OWED);
        builds.since("main").runsNothing();
    }

    @Test
    void records_of_a_work_tree_that_was_never_committed_are_not_those_of_a_revision() {
        project.app().main("Money", MONEY.replace("return 1", "return 3"));
        builds.all();

        assertThat(builds.since("HEAD").runs("OneTest").plan().notes())
                .anyMatch(note -> note.contains("no records of default-test"))
                .anyMatch(note -> note.contains("assumes that all tests pass"));
    }

    @Test
    void everything_runs_where_the_last_records_of_a_branch_cannot_be_read() throws IOException {
        failInABranchAndMendIt();
        alter(stored().subList(1, 2));

        builds.since("main").runsAllBecause("cannot read its last records of default-test");
    }

    @Test
    void everything_runs_where_only_another_jdk_has_records() {
        builds.all();

        builds.jdk(25).since("HEAD").runsAllBecause("no records of default-test of g:app for jdk25");
    }

    /** All snapshots, the oldest first. */
    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.walk(builds.snapshots())) {
            return files.filter(each -> each.toString().endsWith(".snapshot"))
                    .sorted()
                    .toList();
        }
    }

    private static void alter(List<Path> snapshots) throws IOException {
        for (Path file : snapshots) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 12] ^= 1;
            Files.write(file, bytes);
        }
    }
}
