package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.RecordedTest;
import io.testflow.engine.use.RunUse;
import io.testflow.engine.use.TestUse;
import io.testflow.engine.use.UsedPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tests use a piece of code, by their records. */
class CodeUsersTest {

    private static final String MONEY =
            "public class Money { int add() { return 1; } int add(int more) { return more; }"
                    + " int tax() { return 2; } static class Part { int of() { return 3; } } }";
    private static final String ONE = "class OneTest { @Test void adds() { new Money().add(); }"
            + " @Test void adds_more() { new Money().add(2); } @Test void waits() {} }";
    private static final String TWO =
            "class TwoTest { @Test void taxes() { new Money().tax(); new Money.Part().of(); } }";

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app().main("Money", MONEY).main("Idle", "class Idle {}");
        project.app().test("OneTest", ONE).test("TwoTest", TWO);
        project.commit();
        builds = new RecordedBuilds(project)
                .test("OneTest#adds", "Money#<init>()V", "Money#add()I")
                .test("OneTest#adds_more", "Money#<init>()V", "Money#add(I)I")
                .test("OneTest#waits")
                .test("TwoTest#taxes", "Money#<init>()V", "Money#tax()I", "Money$Part#<init>()V", "Money$Part#of()I");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_class_is_used_by_all_who_use_any_part_of_it() {
        builds.all();

        RunUse money = users("a.Money");
        assertThat(tests(money)).containsExactly("a.OneTest#adds", "a.OneTest#adds_more", "a.TwoTest#taxes");
        assertThat(money.users().get(0).parts())
                .containsExactly(
                        new UsedPart(PartKind.METHOD, "a.Money#<init>()V"),
                        new UsedPart(PartKind.METHOD, "a.Money#add()I"),
                        new UsedPart(PartKind.SHAPE, "a.Money"),
                        new UsedPart(PartKind.DISPATCH, "a.Money"));
        assertThat(money.unknown()).isEmpty();
        assertThat(tests(users("Money$Part"))).containsExactly("a.TwoTest#taxes");
    }

    @Test
    void a_method_is_used_by_those_who_executed_it() {
        builds.all();

        assertThat(tests(users("a.Money#add"))).containsExactly("a.OneTest#adds", "a.OneTest#adds_more");
        assertThat(tests(users("a.Money#add(I)I"))).containsExactly("a.OneTest#adds_more");
        assertThat(tests(users("Money#add(int)"))).containsExactly("a.OneTest#adds_more");
        assertThat(tests(users("a.Money#tax"))).containsExactly("a.TwoTest#taxes");
    }

    @Test
    void says_for_which_commit_this_holds() {
        builds.all();
        String head = ProjectFixture.doing(
                () -> project.git().getRepository().resolve("HEAD").name());

        assertThat(users("a.Money").at()).hasValueSatisfying(at -> {
            assertThat(at.commit()).isEqualTo(head);
            assertThat(at.clean()).isTrue();
        });
    }

    @Test
    void asks_the_records_of_a_revision() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return tax()"));
        builds.test("OneTest#adds", "Money#<init>()V", "Money#add()I", "Money#tax()I")
                .select();

        assertThat(tests(users("a.Money#tax"))).containsExactly("a.OneTest#adds", "a.TwoTest#taxes");
        assertThat(tests(users(SelectionRequest.changedSince("HEAD"), "a.Money#tax")))
                .containsExactly("a.TwoTest#taxes");
    }

    @Test
    void a_test_without_a_record_is_unknown() {
        builds.all();
        project.app()
                .test("NewTest", "class NewTest { @Test void first() {} }")
                .test("OneTest", ONE.replace("@Test void waits", "@Test void rests() {} @Test void waits"));

        RunUse tax = users("a.Money#tax");
        assertThat(tests(tax)).containsExactly("a.TwoTest#taxes");
        assertThat(tax.unknown()).extracting(TestId::toString).containsExactly("a.NewTest", "a.OneTest#rests");
    }

    @Test
    void a_test_that_did_not_pass_is_unknown_where_it_is_no_user() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 4").replace("return 2", "return 5"));
        builds.outcome("OneTest#adds", Outcome.FAILED)
                .outcome("TwoTest#taxes", Outcome.FAILED)
                .select();

        RunUse tax = users("a.Money#tax");
        assertThat(tax.users()).extracting(TestUse::owed).containsExactly(true);
        assertThat(tax.unknown()).extracting(TestId::toString).containsExactly("a.OneTest#adds");
    }

    @Test
    void all_tests_are_unknown_where_there_are_no_records() {
        RunUse money = users("a.Money");

        assertThat(money.at()).isEmpty();
        assertThat(money.why()).contains("no records of default-test of g:app");
        assertThat(money.users()).isEmpty();
        assertThat(money.unknown()).extracting(TestId::toString).containsExactly("a.OneTest", "a.TwoTest");
        assertThat(builds.<RunUse>ask(
                                SelectionRequest.changedSinceLastRun(),
                                (engine, module, setup) -> engine.unknown(module, setup.execution()))
                        .unknown())
                .isEqualTo(money.unknown());
    }

    @Test
    void code_that_no_test_uses_is_known_all_the_same() {
        builds.all();

        RunUse idle = users("a.Idle");
        AskedCode.parse("a.Idle").checkKnownTo(List.of(idle));
        assertThat(idle.users()).isEmpty();
    }

    @Test
    void code_that_is_gone_is_known_as_long_as_there_are_records_of_it() {
        builds.all();
        project.app()
                .main("Money", MONEY.replace("int tax() { return 2; }", ""))
                .test("TwoTest", "class TwoTest { @Test void taxes() {} }");

        assertThat(users("a.Money#tax").known()).isTrue();
    }

    @Test
    void code_that_does_not_exist_is_answered_with_the_nearest_names() {
        builds.all();

        assertThatThrownBy(() -> check("a.Mony"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("testflow.class=a.Mony: no module of this build has such code")
                .hasMessageContaining("Did you mean a.Money");
        assertThatThrownBy(() -> check("Mony")).hasMessageContaining("Did you mean a.Money?");
        assertThatThrownBy(() -> check("a.Money.Part")).hasMessageContaining("Did you mean a.Money$Part");
        assertThatThrownBy(() -> check("a.Money#ad")).hasMessageContaining("Did you mean a.Money#add");
        assertThatThrownBy(() -> check("a.Money#add(long)")).hasMessageContaining("a.Money#add(int)");
    }

    @Test
    void mistakes_in_the_settings_are_told() {
        ProjectFixture.doing(() -> Files.writeString(directory.resolve("testflow.yml"), "selektion: {}\n"));

        assertThatThrownBy(() -> users("a.Money")).hasRootCauseInstanceOf(UsageException.class);
    }

    @Test
    void a_test_used_what_its_record_says() {
        builds.all();

        RecordedTest adds = used(TestId.ofMethod("a.OneTest", "adds")).orElseThrow();
        assertThat(adds.byKind().get(PartKind.METHOD))
                .extracting(UsedPart::text)
                .containsExactly("a.Money#<init>()", "a.Money#add()", "a.OneTest#adds()");
        assertThat(adds.at().clean()).isTrue();
        assertThat(used(TestId.ofClass("a.OneTest")).orElseThrow().byKind().get(PartKind.METHOD))
                .extracting(UsedPart::text)
                .contains("a.Money#add(int)", "a.OneTest#waits()");
        assertThat(used(TestId.ofClass("a.NoTest"))).isEmpty();
    }

    @Test
    void nobody_knows_what_a_test_used_that_was_never_recorded() {
        assertThat(used(TestId.ofClass("a.OneTest"))).isEmpty();
    }

    private Optional<RecordedTest> used(TestId test) {
        return builds.ask(
                SelectionRequest.changedSinceLastRun(), (engine, module, setup) -> engine.used(module, setup, test));
    }

    private void check(String asked) {
        AskedCode.parse(asked).checkKnownTo(List.of(users(asked)));
    }

    private RunUse users(String asked) {
        return users(SelectionRequest.changedSinceLastRun(), asked);
    }

    private RunUse users(SelectionRequest request, String asked) {
        return builds.ask(request, (engine, module, setup) -> engine.users(module, setup, AskedCode.parse(asked)));
    }

    private static List<String> tests(RunUse use) {
        return use.users().stream().map(user -> user.test().toString()).toList();
    }
}
