package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows 9, 18, 26 and 30 of the safety table: files that tests read, list, look for in vain and write. */
class UsedFilesTest {

    private static final String TEST = "a.T#test";
    private static final List<String> NO_CODE = List.of("package a; class T { }");

    @TempDir
    private Path directory;

    private Around around;
    private Recorded recorded;

    @BeforeEach
    void begin() {
        around = new Around(directory);
        recorded = new Recorded(directory, around);
        around.write("data/orders.csv", "1,2");
    }

    @Test
    void a_file_that_was_read_counts_with_its_content() {
        recorded.test(TEST, file(Kind.FILE_READ, "data/orders.csv"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("data/other.csv", "3");
        assertThat(stale(passed)).isEmpty();
        around.write("data/orders.csv", "1,3");
        assertThat(stale(passed)).containsExactly("{root}/data/orders.csv");
    }

    @Test
    void of_what_is_made_after_the_plan_nobody_can_tell_what_it_will_be() {
        around.write("module/target/site/index.html", "1");
        recorded.test(TEST, file(Kind.FILE_READ, "module/target/site/index.html"));

        assertThat(recorded.used(TEST, NO_CODE)).isPresent();
        around.packaged = true;
        assertThat(recorded.used(TEST, NO_CODE)).isEmpty();
    }

    @Test
    void what_is_there_when_tests_are_planned_or_what_they_write_themselves_is_not_made_after_the_plan() {
        around.packaged = true;
        around.classPath.add(directory.resolve("module/target/classes"));
        around.write("module/target/classes/known.txt", "1");
        around.write("module/target/out/own.txt", "1");
        recorded.test(
                TEST,
                file(Kind.FILE_READ, "module/target/classes/known.txt"),
                file(Kind.FILE_WRITTEN, "module/target/out/own.txt"),
                file(Kind.FILE_READ, "module/target/out/own.txt"),
                file(Kind.FILE_READ, "data/orders.csv"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("module/target/classes/known.txt", "2");
        assertThat(stale(passed)).containsExactly("{root}/module/target/classes/known.txt");
    }

    @Test
    void a_jar_that_is_made_after_the_plan_is_made_of_the_code_that_is_there() {
        around.packaged = true;
        around.classPath.add(directory.resolve("module/target/classes"));
        around.write("module/target/classes/known.txt", "1");
        around.write("module/target/app.jar", "");
        recorded.test(TEST, file(Kind.FILE_READ, "module/target/app.jar"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        assertThat(stale(passed)).isEmpty();
        around.write("module/target/classes/known.txt", "2");
        assertThat(stale(passed)).containsExactly("*");
    }

    @Test
    void a_jar_that_the_machinery_made_for_one_test_jvm_has_no_code() {
        around.packaged = true;
        around.classPath.add(directory.resolve("module/target/classes"));
        around.write("module/target/classes/known.txt", "1");
        recorded.test(TEST, file(Kind.FILE_READ, "module/target/surefire/surefirebooter-1.jar"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("module/target/classes/known.txt", "2");
        assertThat(stale(passed)).isEmpty();
    }

    @Test
    void whether_a_file_can_be_executed_counts_for_who_asks_for_it() {
        recorded.test(TEST, file(Kind.FILE_ASKED, "data/orders.csv"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        assertThat(directory.resolve("data/orders.csv").toFile().setExecutable(true))
                .isTrue();
        assertThat(stale(passed)).containsExactly("{root}/data/orders.csv");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE_READ", "FILE_ASKED", "FILE_ATTRIBUTES", "DIRECTORY_LISTED"})
    void what_was_looked_for_in_vain_counts_when_it_comes_to_be(Kind kind) {
        recorded.test(TEST, file(kind, "data/new.csv"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        assertThat(stale(passed)).isEmpty();
        around.write("data/new.csv", "");
        assertThat(stale(passed)).containsExactly("{root}/data/new.csv");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE_READ", "FILE_ASKED", "FILE_ATTRIBUTES"})
    void a_file_that_is_gone_counts(Kind kind) {
        recorded.test(TEST, file(kind, "data/orders.csv"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.delete("data/orders.csv");
        assertThat(stale(passed)).containsExactly("{root}/data/orders.csv");
    }

    @Test
    void whether_a_file_exists_does_not_depend_on_what_it_holds_and_its_size_does_as_far_as_it_differs() {
        recorded.test("a.T#asks", file(Kind.FILE_ASKED, "data/orders.csv"));
        recorded.test("a.T#measures", file(Kind.FILE_ATTRIBUTES, "data/orders.csv"));
        Snapshot asked = recorded.passed("a.T#asks", NO_CODE);
        Snapshot measured = recorded.passed("a.T#measures", NO_CODE);

        around.write("data/orders.csv", "7,8");
        assertThat(stale(measured)).isEmpty();
        around.write("data/orders.csv", "1,2,3");
        assertThat(stale(asked)).isEmpty();
        assertThat(stale(measured)).containsExactly("{root}/data/orders.csv");
    }

    @Test
    void a_directory_that_was_listed_counts_with_the_names_in_it() {
        recorded.test(TEST, file(Kind.DIRECTORY_LISTED, "data"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("data/orders.csv", "changed");
        assertThat(stale(passed)).isEmpty();
        around.write("data/more.csv", "");
        assertThat(stale(passed)).containsExactly("{root}/data");
    }

    @Test
    void a_scan_of_an_output_directory_sees_a_new_class_and_no_other_size_of_an_old_one() {
        around.classPath.add(directory.resolve("module/target/classes"));
        around.write("module/target/classes/a/Old.class", "class");
        recorded.test(
                TEST,
                file(Kind.DIRECTORY_LISTED, "module/target/classes/a"),
                file(Kind.FILE_ATTRIBUTES, "module/target/classes/a/Old.class"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("module/target/classes/a/Old.class", "class with lines");
        assertThat(stale(passed)).isEmpty();
        around.write("module/target/classes/a/New.class", "class");
        assertThat(stale(passed)).containsExactly("{root}/module/target/classes/a");
    }

    @Test
    void a_class_file_that_was_read_counts_as_the_class_that_it_holds() {
        around.classPath.add(directory.resolve("module/target/classes"));
        recorded.test(TEST, file(Kind.FILE_READ, "module/target/classes/a/Money.class"));
        String money = "package a; class Money { int add() { return 1; } }";
        Snapshot passed = recorded.passed(TEST, List.of(money));

        assertThat(recorded.stale(passed, List.of("/* comment */\n\n" + money))).isEmpty();
        assertThat(recorded.stale(passed, List.of(money.replace("return 1", "return 2"))))
                .containsExactly("a.Money");
    }

    @Test
    void what_an_initialiser_read_counts_for_who_uses_its_class() {
        String settings = "package a; class Settings { static int limit() { return 1; } }";
        String test = "package a; class T { void test() { Settings.limit(); } }";
        recorded.initialiser("a.Settings", file(Kind.FILE_READ, "data/orders.csv"));
        recorded.test(TEST, recorded.method("a.T", "test()V"), recorded.method("a.Settings", "limit()I"));
        Snapshot passed = recorded.passed(TEST, List.of(settings, test));

        around.write("data/orders.csv", "changed");
        assertThat(recorded.stale(passed, List.of(settings, test))).containsExactly("{root}/data/orders.csv");
    }

    @Test
    void who_reads_what_another_test_wrote_uses_what_that_used() {
        String writer = "package a; class W { void write() { } }";
        recorded.test(
                "a.W#write", recorded.method("a.W", "write()V"), file(Kind.FILE_WRITTEN, "module/target/out/x.txt"));
        recorded.test("a.T#reads", file(Kind.FILE_READ_BACK, "module/target/out/x.txt"));
        recorded.test("a.T#lists", file(Kind.FILE_READ_BACK, "module/target/out"));
        recorded.test("a.T#neither", file(Kind.FILE_READ_BACK, "module/target/other"));
        List<String> before = List.of(writer);
        List<String> now = List.of(writer.replace("{ }", "{ hashCode(); }"));

        assertThat(recorded.stale("a.T#reads", before, now)).containsExactly("a.W#write()V");
        assertThat(recorded.stale("a.T#lists", before, now)).containsExactly("a.W#write()V");
        assertThat(recorded.stale("a.T#neither", before, now)).isEmpty();
    }

    @Test
    void who_reads_what_an_initialiser_wrote_uses_what_that_used_and_not_the_test_that_came_first() {
        String first = "package a; class F { void first() { } }";
        String made = "package a; class Made { static int limit() { return 1; } }";
        int written = recorded.probe(Kind.FILE_WRITTEN, around.path("module/target/out/x.txt"), "<clinit>");
        int limit = recorded.method("a.Made", "limit()I");
        recorded.initialiser("a.Made", written, limit, file(Kind.FILE_READ_BACK, "module/target/out/x.txt"));
        recorded.test("a.F#first", recorded.method("a.F", "first()V"), written, limit);
        recorded.test("a.T#reads", file(Kind.FILE_READ_BACK, "module/target/out/x.txt"));
        List<String> before = List.of(first, made);

        assertThat(recorded.stale("a.T#reads", before, List.of(first.replace("{ }", "{ hashCode(); }"), made)))
                .isEmpty();
        assertThat(recorded.stale("a.T#reads", before, List.of(first, made.replace("1", "2"))))
                .containsExactly("a.Made#limit()I");
    }

    @Test
    void own_output_in_the_build_directory_is_no_evidence() {
        recorded.test(
                TEST,
                file(Kind.FILE_ASKED, "module/target/out"),
                file(Kind.FILE_WRITTEN, "module/target/out"),
                file(Kind.DIRECTORY_LISTED, "module/target/out"),
                file(Kind.FILE_READ, "module/target/out/x.txt"),
                file(Kind.FILE_WRITTEN, "module/target/out/x.txt"));

        assertThat(recorded.used(TEST, NO_CODE))
                .hasValueSatisfying(used -> assertThat(used).isEmpty());
    }

    @Test
    void a_source_that_a_test_read_and_wrote_stays_evidence() {
        recorded.test(TEST, file(Kind.FILE_READ, "data/orders.csv"), file(Kind.FILE_WRITTEN, "data/orders.csv"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);

        around.write("data/orders.csv", "changed");
        assertThat(stale(passed)).containsExactly("{root}/data/orders.csv");
    }

    @Test
    void who_read_what_others_wrote_at_another_time_has_no_record() {
        around.writtenElsewhere("data/shared.csv");
        recorded.test("a.T#readsOther", file(Kind.FILE_READ, "data/shared.csv"));
        recorded.test("a.T#readsBefore", file(Kind.FILE_READ, "data/orders.csv"));
        recorded.test("a.T#writes", file(Kind.FILE_WRITTEN, "data/orders.csv"));

        assertThat(recorded.used("a.T#readsOther", NO_CODE)).isEmpty();
        assertThat(recorded.used("a.T#readsBefore", NO_CODE)).isEmpty();
        assertThat(recorded.used("a.T#writes", NO_CODE)).isPresent();
    }

    @Test
    void a_checkout_in_another_place_holds_the_same_things() {
        recorded.test(TEST, file(Kind.FILE_READ, "data/orders.csv"), file(Kind.DIRECTORY_LISTED, "data"));
        Snapshot passed = recorded.passed(TEST, NO_CODE);
        Around other = new Around(directory.resolve("elsewhere"));

        other.write("data/orders.csv", "1,2");
        Recorded there = new Recorded(directory.resolve("elsewhere"), other);
        assertThat(there.stale(passed, NO_CODE)).isEmpty();
        other.write("data/orders.csv", "1,3");
        assertThat(there.stale(passed, NO_CODE)).containsExactly("{root}/data/orders.csv");
    }

    private int file(Kind kind, String name) {
        return recorded.probe(kind, around.path(name), "");
    }

    private List<String> stale(Snapshot snapshot) {
        return recorded.stale(snapshot, NO_CODE);
    }
}
