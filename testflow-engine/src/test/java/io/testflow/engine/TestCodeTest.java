package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.ALWAYS;
import static io.testflow.core.plan.ReasonKind.CHANGED_TEST;
import static io.testflow.core.plan.ReasonKind.NEW_TEST;
import static io.testflow.core.plan.ReasonKind.REACHES_CHANGE;
import static io.testflow.core.plan.ReasonKind.UNREACHED_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 15 and 16 of the safety table: test classes, what they stand on, and how finely they are told apart. */
class TestCodeTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void commitTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Money", "class Money { int add() { return 1; } }")
                .main("Tax", "class Tax { int rate() { return 1; } }")
                .main("Cart", "class Cart { }")
                .test("CartTest", "class CartTest { @Test void adds() { new Cart(); } @Test void removes() { } }");
    }

    @Test
    void methods_are_told_apart() {
        app.test(
                "OrderTest",
                "class OrderTest { @Test void adds() { new Money().add(); } @Test void taxes() { new Tax(); } }");
        project.commit();
        app.main("Money", "class Money { int add() { return 2; } }");

        project.plan().runs("OrderTest#adds").skips("OrderTest#taxes", "CartTest");
    }

    @Test
    void the_code_of_a_test_method_runs_this_method() {
        project.commit();
        app.test(
                "CartTest", "class CartTest { @Test void adds() { new Cart().hashCode(); } @Test void removes() { } }");

        project.plan().runs("CartTest#adds").because("CartTest", CHANGED_TEST).skips("CartTest#removes");
    }

    @Test
    void what_a_fixture_uses_runs_every_method() {
        app.test(
                "OrderTest",
                "class OrderTest { @BeforeEach void setUp() { new Money().add(); } @Test void one() { } @Test void two() { } }");
        project.commit();
        app.main("Money", "class Money { int add() { return 2; } }");

        project.plan().runs("OrderTest#one", "OrderTest#two").skips("CartTest");
    }

    @Test
    void a_changed_fixture_runs_every_method() {
        app.test(
                "OrderTest",
                "class OrderTest { int x; @BeforeEach void setUp() { x = 1; } @Test void one() { } @Test void two() { } }");
        project.commit();
        app.test(
                "OrderTest",
                "class OrderTest { int x; @BeforeEach void setUp() { x = 2; } @Test void one() { } @Test void two() { } }");

        project.plan().runs("OrderTest#one", "OrderTest#two").skips("CartTest");
    }

    @Test
    void a_test_that_is_called_like_a_helper_runs_its_callers_when_it_changes() {
        String test = "class OrderTest { @Test void one() { int x = 1; } @Test void two() { one(); } }";
        app.test("OrderTest", test);
        project.commit();
        app.test("OrderTest", test.replace("x = 1", "x = 2"));

        project.plan().runs("OrderTest#one", "OrderTest#two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Test void deep() { top(); }",
                "@Test void deep() { Runnable r = OrderTest.this::top; r.run(); }",
                "@Test void deep() { new Caller().call(); } class Caller { void call() { top(); } }",
                "@Test void deep() { } @Nested class Deeper { @BeforeEach void setUp() { top(); } @Test void x() { } }"
            })
    void a_test_of_the_class_around_runs_the_nested_tests_that_call_it_when_it_changes(String nested) {
        String test = "class OrderTest { @Test void top() { int x = 1; } @Test void rests() { } @Nested class Deep { "
                + nested + " } @Nested class Other { @Test void rests() { } } }";
        app.test("OrderTest", test);
        project.commit();
        app.test("OrderTest", test.replace("x = 1", "x = 2"));

        project.plan()
                .runs("OrderTest#top", nested.contains("Deeper") ? "OrderTest$Deep$Deeper#x" : "OrderTest$Deep#deep")
                .skips("OrderTest#rests", "OrderTest$Other#rests", "CartTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Base { abstract void check(); void run() { check(); } }",
                "abstract class Base { void check() { } @BeforeEach void setUp() { check(); } void run() { } }",
                "abstract class Base { @Test void check() { } void run() { Driver.drive(this); } } class Driver { static void drive(Base base) { base.check(); } }",
                "interface Top { void check(); } abstract class Base implements Top { void run() { check(); } }"
            })
    void a_test_that_overrides_a_method_runs_the_tests_for_which_the_other_is_called(String base) {
        String heir =
                "class HeirTest extends Base { @Override @Test public void check() { int x = 1; } @Test void calls() { run(); } }";
        app.test("Base", base).test("HeirTest", heir);
        project.commit();
        app.test("HeirTest", heir.replace("x = 1", "x = 2"));

        project.plan().runs("HeirTest#check", "HeirTest#calls").skips("CartTest");
    }

    @Test
    void a_test_beside_one_that_overrides_a_method_stands_for_itself() {
        String heir =
                "class HeirTest extends Base { @Override @Test void check() { } @Test void adds() { new Cart(); } @Test void taxes() { new Tax(); } }";
        app.main("Base", "abstract class Base { abstract void check(); }").test("HeirTest", heir);
        project.commit();
        app.main("Tax", "class Tax { int rate() { return 2; } }");

        project.plan().runs("HeirTest#taxes").skips("HeirTest#check", "HeirTest#adds");
    }

    @Test
    void the_superclass_of_a_test_runs_it() {
        String base = "abstract class Base { int help() { return 1; } @Test void inherited() { } }";
        app.test("Base", base).test("OrderTest", "class OrderTest extends Base { @Test void one() { } }");
        project.commit();
        app.test("Base", base.replace("return 1", "return 2"));

        project.plan().runs("OrderTest#one", "OrderTest#inherited").skips("CartTest");
    }

    @Test
    void an_inherited_test_runs_in_the_classes_that_inherit_it() {
        app.test("Base", "abstract class Base { @Test void inherited() { new Money().add(); } }")
                .test("OrderTest", "class OrderTest extends Base { @Test void one() { } }");
        project.commit();
        app.main("Money", "class Money { int add() { return 2; } }");

        project.plan().runs("OrderTest#inherited").skips("CartTest");
    }

    @Test
    void an_extension_runs_the_tests_that_it_extends() {
        String extension =
                "import org.junit.jupiter.api.extension.*; class Logging implements BeforeEachCallback { public void beforeEach(ExtensionContext c) { int x = 1; } }";
        app.write("src/test/java/a/Logging.java", "package a; " + extension)
                .test(
                        "OrderTest",
                        "@org.junit.jupiter.api.extension.ExtendWith(Logging.class) class OrderTest { @Test void one() { } }");
        project.commit();
        app.write("src/test/java/a/Logging.java", "package a; " + extension.replace("x = 1", "x = 2"));

        project.plan().runs("OrderTest#one").skips("CartTest");
    }

    @Test
    void the_source_of_arguments_runs_the_tests_that_ask_it() {
        String test =
                "class OrderTest { static List<String> names() { return List.of(\"x\"); } @org.junit.jupiter.params.ParameterizedTest @org.junit.jupiter.params.provider.MethodSource(\"names\") void one(String s) { } }";
        String other =
                "class OtherTest { @org.junit.jupiter.params.ParameterizedTest @org.junit.jupiter.params.provider.MethodSource(\"a.Values#all\") void one(String s) { } @Test void two() { } }";
        app.test("OrderTest", test)
                .test("OtherTest", other)
                .test("Values", "class Values { static List<String> all() { return List.of(\"x\"); } }");
        project.commit();
        app.test("OrderTest", test.replace("\"x\"", "\"y\""))
                .test("Values", "class Values { static List<String> all() { return List.of(\"y\"); } }");

        project.plan().runs("OrderTest", "OtherTest#one").skips("OtherTest#two", "CartTest");
    }

    @Test
    void a_new_a_renamed_and_an_enabled_test_run() {
        app.test("OldTest", "class OldTest { @Test void one() { } }")
                .test("OffTest", "class OffTest { @Disabled @Test void one() { } @Test void two() { } }");
        project.commit();
        app.delete("src/test/java/a/OldTest.java")
                .test("NewTest", "class NewTest { @Test void one() { } }")
                .test("OffTest", "class OffTest { @Test void one() { } @Test void two() { } }")
                .test("FreshTest", "class FreshTest { @Test void one() { } }");

        project.plan()
                .runs("NewTest", "FreshTest", "OffTest#one")
                .because("FreshTest", NEW_TEST)
                .skips("CartTest", "OffTest#two");
    }

    @Test
    void a_deleted_test_runs_nothing_and_a_deleted_helper_runs_who_named_it() {
        app.test("OldTest", "class OldTest { @Test void one() { } }")
                .test("Helper", "class Helper { static int x() { return 1; } }")
                .test("OrderTest", "class OrderTest { @Test void one() { Helper.x(); } }");
        project.commit();
        app.delete("src/test/java/a/OldTest.java");
        project.plan().runsNothing();
        app.delete("src/test/java/a/Helper.java").test("OrderTest", "class OrderTest { @Test void one() { } }");

        project.plan().runs("OrderTest").skips("CartTest");
    }

    @Test
    void a_test_that_asks_to_run_always_does() {
        app.write(
                        "src/test/java/io/testflow/junit/AlwaysRun.java",
                        "package io.testflow.junit; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface AlwaysRun { }")
                .test("ClockTest", "@io.testflow.junit.AlwaysRun class ClockTest { @Test void ticks() { } }")
                .test(
                        "MixedTest",
                        "class MixedTest { @io.testflow.junit.AlwaysRun @Test void ticks() { } @Test void rests() { } }")
                .test("Base", "abstract class Base { @io.testflow.junit.AlwaysRun @Test void ticks() { } }")
                .test("HeirTest", "class HeirTest extends Base { @Test void rests() { } }")
                .test(
                        "OrderedTest",
                        "@TestMethodOrder(MethodOrderer.MethodName.class) class OrderedTest { @Test void one() { } @Nested class Deep { @io.testflow.junit.AlwaysRun @Test void ticks() { } } }");
        project.commit();

        project.plan()
                .runs("ClockTest", "MixedTest#ticks", "HeirTest#ticks", "OrderedTest")
                .because("ClockTest", ALWAYS)
                .skips("MixedTest#rests", "CartTest", "HeirTest#rests");
    }

    @Test
    void a_fixture_that_reads_a_resource_runs_every_method() {
        app.testResource("x.csv", "1")
                .test(
                        "OrderTest",
                        "class OrderTest { @BeforeEach void setUp() { String s = \"x.csv\"; } @Test void one() { } }");
        project.commit();
        app.testResource("x.csv", "2");

        project.plan().runs("OrderTest#one").skips("CartTest");
    }

    @Test
    void nested_tests_stand_for_themselves() {
        app.test(
                "OrderTest",
                "class OrderTest { Cart cart = new Cart(); @Test void top() { } @Nested class Deep { @Test void adds() { new Money().add(); } @Test void taxes() { new Tax(); } } }");
        project.commit();
        app.main("Money", "class Money { int add() { return 2; } }");
        project.plan()
                .runs("OrderTest", "OrderTest$Deep#adds")
                .skips("OrderTest#top", "OrderTest$Deep#taxes", "CartTest");
        app.main("Cart", "class Cart { int size; }");

        project.plan().runs("OrderTest#top", "OrderTest$Deep#adds", "OrderTest$Deep#taxes");
    }

    @Test
    void a_class_with_an_order_stays_whole() {
        app.test(
                        "OrderTest",
                        "@TestMethodOrder(MethodOrderer.MethodName.class) class OrderTest { @Test void adds() { new Money().add(); } @Test void taxes() { } }")
                .test(
                        "SharedTest",
                        "@TestInstance(TestInstance.Lifecycle.PER_CLASS) class SharedTest { @Test void adds() { new Money().add(); } @Test void taxes() { } }")
                .test(
                        "StaticTest",
                        "class StaticTest { static int x; @Test void adds() { x = new Money().add(); } @Test void taxes() { x = 2; } }");
        project.commit();
        app.main("Money", "class Money { int add() { return 2; } }");

        Planned planned =
                project.plan().runs("OrderTest", "SharedTest", "StaticTest").skips("CartTest");
        assertThat(planned.plan().methods()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources", "src/main/resources"})
    void an_order_for_all_classes_keeps_them_whole(String folder) {
        app.write(folder + "/junit-platform.properties", "junit.jupiter.testmethod.order.default=x")
                .test(
                        "OrderTest",
                        "class OrderTest { @Test void adds() { new Money().add(); } @Test void taxes() { } }");
        project.commit();
        app.main("Money", "class Money { int add() { return 2; } }");

        assertThat(project.plan().runs("OrderTest").decidesOn("OrderTest#taxes"))
                .isFalse();
    }

    @Test
    void a_changed_field_runs_every_method() {
        app.test("OrderTest", "class OrderTest { int one = 1; @Test void one() { } @Test void two() { } }");
        project.commit();
        app.test("OrderTest", "class OrderTest { int one = 2; @Test void one() { } @Test void two() { } }");

        project.plan().runs("OrderTest#one", "OrderTest#two").skips("CartTest");
    }

    @Test
    void deleted_test_code_that_was_no_test_and_that_nobody_names_runs_all() {
        app.test("Plugin", "class Plugin { }");
        project.commit();
        app.delete("src/test/java/a/Plugin.java");

        project.plan().runsAllFor(UNREACHED_CHANGE);
    }

    @Test
    void a_runner_that_finds_its_tests_by_itself_may_use_every_class() {
        app.write(
                        "src/test/java/org/junit/runner/RunWith.java",
                        "package org.junit.runner; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface RunWith { Class<?> value(); }")
                .test("Scanning", "class Scanning { }")
                .test("AllTest", "@org.junit.runner.RunWith(Scanning.class) class AllTest { }");
        project.commit();
        app.main("Lonely", "class Lonely { }");

        project.plan().runs("AllTest").because("AllTest", REACHES_CHANGE).skips("CartTest");
    }
}
