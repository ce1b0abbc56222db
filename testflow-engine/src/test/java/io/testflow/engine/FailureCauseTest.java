package io.testflow.engine;

import static io.testflow.engine.internal.failure.Failures.cluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.Settings;
import io.testflow.core.failure.Author;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Ownership.Owned;
import io.testflow.core.failure.Routing;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.engine.internal.failure.Failures;
import io.testflow.engine.internal.failure.finding.BuildKnowledge;
import io.testflow.engine.internal.failure.finding.FindingSearch;
import io.testflow.engine.internal.failure.history.FailureHistory;
import io.testflow.engine.internal.git.ChangesAnswer;
import io.testflow.engine.internal.git.GitChanges;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.RecordKeeping;
import io.testflow.engine.internal.records.RecordedPlan.ByRecords;
import io.testflow.engine.internal.records.RecordedRun;
import io.testflow.engine.internal.records.Records;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.SavingAhead;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.report.RunReader;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.Stores;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a change caused a failure, and who made it, from end to end. */
class FailureCauseTest {

    private static final String MONEY = "src/main/java/a/Money.java";
    private static final FailedTest ADDS =
            Failures.test("a.OneTest#adds", "a.Money.add(Money.java:3)", "a.OneTest.adds(OneTest.java:2)");

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;
    private @Nullable Finding finding;
    private @Nullable String revision;
    private Set<ModuleTest> onSameCode = Set.of();
    private List<String> warnings = List.of();

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        money("1", "2");
        project.app().test("OneTest", "class OneTest { @Test void adds() { new Money().add(); } }");
        project.app().test("TwoTest", "class TwoTest { @Test void taxes() { new Money().tax(); } }");
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#adds", "Money#<init>()V", "Money#add()I")
                .test("TwoTest#taxes", "Money#<init>()V", "Money#tax()I");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_changed_method_that_only_the_failed_test_used_is_the_suspect_with_its_line_and_author() {
        builds.all();
        money("3", "2");
        commit("John", "round down");

        Finding found = failing(ADDS, "HEAD~1");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.verdict().evidence())
                .startsWith(
                        "the change touched a.Money#add(), which the stack shows",
                        "its test used what the change touched")
                .element(2)
                .asString()
                .startsWith("its test passed before, at HEAD~1 (merge base ");
        Suspect suspect = found.suspects().get(0);
        assertThat(suspect.member()).isEqualTo("a.Money#add()");
        assertThat(suspect.changed()).isTrue();
        assertThat(suspect.at()).isEqualTo(new SourceLine(MONEY, 3));
        assertThat(suspect.lastAuthor().orElseThrow().name()).isEqualTo("John");
        assertThat(suspect.lastAuthor().orElseThrow().subject()).isEqualTo("round down");
        assertThat(suspect.evidence())
                .containsExactly("changed", "at the top of the stack", "used by 1 of 1 failed and 0 passed tests");
        assertThat(found.owner().why()).startsWith("author of a.Money#add()");
        assertThat(found.suspects()).extracting(Suspect::member).containsExactly("a.Money#add()", "a.Money#<init>()");
        assertThat(found.suspects().get(1).changed()).isFalse();
    }

    @Test
    void a_change_that_is_not_committed_is_nobodys() {
        builds.all();
        money("3", "2");

        assertThat(failing(ADDS, "HEAD").suspects().get(0).author()).isEqualTo(Author.NOT_COMMITTED);
    }

    @Test
    void lines_that_are_gone_are_those_of_who_took_them_away() {
        project.app()
                .write(
                        MONEY,
                        "package a;\nclass Money {\nint add() {\nint a = 1;\na++;\nreturn a; }\nint tax() { return 2; } }\n");
        project.commit();
        builds.all();
        project.app()
                .write(
                        MONEY,
                        "package a;\nclass Money {\nint add() {\nint a = 1;\nreturn a; }\nint tax() { return 2; } }\n");
        commit("John", "take away");

        Suspect suspect = failing(ADDS, "HEAD~1").suspects().get(0);

        assertThat(suspect.member()).isEqualTo("a.Money#add()");
        assertThat(suspect.lastAuthor().orElseThrow().name()).isEqualTo("John");
    }

    @Test
    void a_test_that_used_nothing_of_the_change_is_not_blamed_on_it() {
        builds.all();
        money("1", "5");

        Finding found = failing(ADDS, null);

        assertThat(found.verdict().kind()).isEqualTo(Kind.NOT_BY_CHANGE);
        assertThat(found.verdict().evidence())
                .singleElement()
                .asString()
                .startsWith("its test used nothing that has changed since the last run at ");
        assertThat(found.suspects()).noneMatch(Suspect::changed);
        assertThat(onSameCode).containsExactly(ADDS.inModule());
    }

    @Test
    void a_line_of_codeowners_that_is_wrong_is_a_warning() {
        project.app().write("CODEOWNERS", "Money.java @money\n*.md somebody\n");
        builds.all();
        money("3", "2");

        Finding found = failing(ADDS, "HEAD");

        assertThat(found.owner()).isEqualTo(new Owned("@money", "CODEOWNERS:1 for " + MONEY));
        assertThat(warnings).singleElement().asString().startsWith("CODEOWNERS:2 is not understood");
        assertThat(onSameCode).isEmpty();
    }

    @Test
    void a_test_that_failed_before_the_change_is_known() {
        builds.outcome("OneTest#adds", Outcome.FAILED).all();
        money("3", "2");

        Finding found = failing(ADDS, "HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.KNOWN_BEFORE);
        assertThat(found.verdict().evidence())
                .singleElement()
                .asString()
                .startsWith("its test did not pass before, at HEAD");
    }

    @Test
    void a_changed_method_that_the_failed_test_no_longer_reaches_is_a_suspect_too() {
        builds.all();
        money("3", "2");
        builds.test("OneTest#adds", "Money#<init>()V");

        Finding found = failing(ADDS, "HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects().get(0).member()).isEqualTo("a.Money#add()");
    }

    @Test
    void what_the_failed_test_still_reaches_is_suspected_before_what_it_no_longer_does() {
        builds.test("OneTest#adds", "Money#<init>()V", "Money#add()I", "Money#tax()I");
        builds.test("TwoTest#taxes", "Money#<init>()V").all();
        money("3", "5");
        builds.test("OneTest#adds", "Money#<init>()V", "Money#tax()I");

        Finding found = failing(Failures.test("a.OneTest#adds", "a.OneTest.adds(OneTest.java:2)"), "HEAD");

        assertThat(found.suspects())
                .filteredOn(Suspect::changed)
                .extracting(Suspect::member)
                .containsExactly("a.Money#tax()", "a.Money#add()");
    }

    @Test
    void a_new_test_is_the_change() {
        builds.all();
        project.app().test("NewTest", "class NewTest { @Test void fails() { new Money().tax(); } }");
        builds.test("NewTest#fails", "Money#<init>()V", "Money#tax()I");

        Finding found = failing(Failures.test("a.NewTest#fails", "a.NewTest.fails(NewTest.java:1)"), "HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.verdict().evidence()).contains("its test is new or changed itself");
        assertThat(found.suspects().get(0).member()).isEqualTo("a.NewTest#fails()");
    }

    @Test
    void a_test_jvm_that_left_no_recording_is_judged_by_what_its_tests_used_before() {
        builds.all();
        money("3", "2");
        builds.records(false);

        Finding found = failing(ADDS, "HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects().get(0).member()).isEqualTo("a.Money#add()");
    }

    @Test
    void a_test_that_did_not_come_to_run_with_the_change_does_not_clear_it() {
        builds.test("TwoTest#taxes", "Money#<init>()V", "Money#add()I").all();
        money("3", "2");
        builds.dies(true);

        Suspect suspect = failing(ADDS, "HEAD").suspects().get(0);

        assertThat(suspect.member()).isEqualTo("a.Money#add()");
        assertThat(suspect.evidence()).endsWith("used by 1 of 1 failed and 0 passed tests");
    }

    @Test
    void a_failure_that_an_earlier_build_of_the_change_recorded_was_not_there_before_the_change() {
        money("3", "2");
        commit("John", "round down");
        builds.outcome("OneTest#adds", Outcome.FAILED).all();

        Finding found = failing(ADDS, "HEAD~1");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects().get(0).member()).isEqualTo("a.Money#add()");
    }

    @Test
    void a_change_is_not_excused_by_the_builds_of_it_that_failed() {
        money("3", "2");
        commit("John", "round down");
        builds.outcome("OneTest#adds", Outcome.FAILED).analysed().all();
        builds.since("HEAD~1");
        builds.since("HEAD~1");

        assertThat(builds.report().findings())
                .singleElement()
                .extracting(again -> again.verdict().kind())
                .isEqualTo(Kind.CAUSED_BY_CHANGE);
    }

    @Test
    void where_nothing_was_recorded_before_the_plan_tells_what_tests_reach() {
        money("3", "2");
        builds.records(false);

        Finding found = failing(ADDS, "HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects()).extracting(Suspect::member).containsExactly("a.Money#add()");
        assertThat(found.suspects().get(0).author()).isEqualTo(Author.NOT_COMMITTED);
    }

    @Test
    void where_nothing_was_recorded_before_this_run_its_recordings_tell_members_apart() {
        money("3", "2");

        Finding found = failing(ADDS, "HEAD");

        assertThat(found.verdict().kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(found.suspects()).extracting(Suspect::member).containsExactly("a.Money#add()", "a.Money#<init>()");
    }

    @Test
    void where_there_is_nothing_to_compare_with_it_says_how_to_get_it() {
        Finding found = failing(ADDS, null);

        assertThat(found.verdict().kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.verdict().evidence()).singleElement().asString().contains("-Dtestflow.changedSince=REF");
        assertThat(found.suspects().get(0).member()).isEqualTo("a.Money#add()");
    }

    private void money(String add, String tax) {
        project.app()
                .write(
                        MONEY,
                        "package a;\nclass Money {\n    int add() { return " + add + "; }\n    int tax() { return "
                                + tax + "; }\n}\n");
    }

    private void commit(String name, String message) {
        ProjectFixture.doing(() -> {
            project.git().add().addFilepattern(".").call();
            PersonIdent person = new PersonIdent(name, name + "@example.org");
            return project.git()
                    .commit()
                    .setMessage(message)
                    .setAuthor(person)
                    .setCommitter(person)
                    .setSign(false)
                    .call();
        });
    }

    /** Runs a build in which a test fails; all of it where no revision is named. */
    private Finding failing(FailedTest test, @Nullable String since) {
        revision = since;
        builds.outcome(test.test().simpleClassName() + "#" + test.test().methodName(), Outcome.FAILED)
                .whenEnded((run, setup) -> look(run, setup, test));
        if (since == null) {
            builds.all();
        } else {
            builds.since(since);
        }
        return java.util.Objects.requireNonNull(finding);
    }

    private void look(TestRun run, TestRunSetup setup, FailedTest test) throws IOException {
        Project whole = new Project(project.root(), List.of(project.app().module()));
        Settings settings = Settings.defaults();
        ProjectCode code = new ProjectCode(whole);
        List<RunOutcome> outcomes = new RunReader(Instant.now().minusSeconds(60)).read(List.of(run));
        Set<TestId> failed = Set.of(test.test());
        try (SnapshotStore store = Stores.open(settings.snapshots(), whole.directory());
                SavingAhead ahead = new SavingAhead(whole, code)) {
            RecordKeeping keeping = new RecordKeeping(whole, settings, store, ahead.uncommitted());
            Optional<ProjectChanges> changes = changes();
            Optional<Snapshot> base = changes.isPresent()
                            && new Records(whole, settings, store, code)
                                            .plan(project.app().module(), setup, changes)
                                    instanceof ByRecords known
                    ? Optional.of(known.snapshot())
                    : Optional.empty();
            RecordedRun recorded = new RecordedRun(
                    project.app().module(), setup, code.findAhead(project.app().module()), base, changes.isPresent());
            RunUses uses = keeping.uses(recorded, outcomes.get(0), failed);
            BuildKnowledge build = new BuildKnowledge(changes, outcomes, List.of(uses));
            try (FindingSearch search =
                    new FindingSearch(whole, build, FailureHistory.NONE, Routing.DEFAULT, List.of(test))) {
                finding = search.of(List.of(cluster(test))).get(0);
                onSameCode = search.failedOnSameCode(List.of(test));
                warnings = search.warnings();
            }
            changes.ifPresent(ProjectChanges::close);
        }
    }

    private Optional<ProjectChanges> changes() {
        return revision == null
                ? Optional.empty()
                : Optional.of(((ChangesAnswer.Known) GitChanges.since(project.root(), revision)).changes());
    }
}
