package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.CHANGED_TEST;
import static io.testflow.core.plan.ReasonKind.NOT_AFFECTED;
import static io.testflow.core.plan.ReasonKind.REACHES_CHANGE;
import static io.testflow.core.plan.ReasonKind.UNREACHED_CHANGE;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 1, 3, 4 and 5 of the safety table: what happens to the code of classes. */
class CodeChangesTest {

    private static final String MONEY =
            "class Money { int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } }";

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void commitTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Money", MONEY)
                .main("Order", "class Order { Object total() { return new Money().add(2); } }")
                .main("Cart", "class Cart { }")
                .main("Shape", "interface Shape { default int area() { return 1; } }")
                .main("Square", "class Square implements Shape { }")
                .main("Level", "enum Level { LOW, HIGH }")
                .main("Point", "record Point(int x) { }")
                .main("Sealed", "sealed interface Sealed permits One { } ")
                .main("One", "final class One implements Sealed { }")
                .main(
                        "Mark",
                        "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) @interface Mark { int value() default 1; }")
                .main("Marked", "@Mark class Marked { }")
                .test("OrderTest", "class OrderTest { @Test void total() { new Order().total(); } }")
                .test("CartTest", "class CartTest { @Test void adds() { new Cart(); } }")
                .test(
                        "ShapeTest",
                        "class ShapeTest { Shape shape = new Square(); @Test void area() { shape.area(); } }")
                .test("LevelTest", "class LevelTest { @Test void high() { Level.valueOf(\"HIGH\"); } }")
                .test("PointTest", "class PointTest { @Test void x() { new Point(1).equals(null); } }")
                .test("SealedTest", "class SealedTest { @Test void one() { Sealed s = new One(); } }")
                .test("MarkedTest", "class MarkedTest { @Test void marked() { Marked.class.getAnnotations(); } }");
        project.commit();
    }

    @Test
    void nothing_runs_where_nothing_has_changed() {
        project.plan().runsNothing().because("CartTest", NOT_AFFECTED);
    }

    @Test
    void the_body_of_a_method_runs_the_tests_that_reach_it() {
        app.main("Money", MONEY.replace("x + value", "x - value"));

        project.plan()
                .runs("OrderTest", "OrderTest#total")
                .because("OrderTest", REACHES_CHANGE)
                .skips("CartTest", "ShapeTest", "LevelTest", "PointTest", "SealedTest", "MarkedTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Money { int value = 2; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } }",
                "class Money { static { System.nanoTime(); } int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } }",
                "class Money { long value = 1; int add(int x) { int sum = x; return sum; } int add(long x) { return 0; } }",
                "class Money { int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } int add(byte x) { return 3; } }",
                "class Money extends java.util.ArrayList<String> { int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } }",
                "@Deprecated class Money { int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } }",
                "class Money { int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } public String toString() { return null; } }"
            })
    void any_other_change_that_can_be_seen_from_outside_does_so_too(String text) {
        app.main("Money", text);

        project.plan().runs("OrderTest").skips("CartTest");
    }

    @Test
    void an_override_runs_the_tests_whose_dispatch_can_change() {
        app.main("Square", "class Square implements Shape { public int area() { return 4; } }");

        project.plan().runs("ShapeTest").skips("CartTest", "OrderTest");
    }

    @Test
    void a_default_method_runs_the_tests_of_those_who_inherit_it() {
        app.main("Shape", "interface Shape { default int area() { return 1; } default int edges() { return 4; } }");

        project.plan().runs("ShapeTest").skips("CartTest", "OrderTest");
    }

    @Test
    void a_constant_of_an_enum_runs_who_uses_the_enum() {
        app.main("Level", "enum Level { LOW, MIDDLE, HIGH }");

        project.plan().runs("LevelTest").skips("CartTest", "OrderTest");
    }

    @Test
    void a_component_of_a_record_runs_who_uses_the_record() {
        app.main("Point", "record Point(long x) { }");

        project.plan().runs("PointTest").skips("CartTest", "OrderTest");
    }

    @Test
    void a_permitted_type_runs_who_uses_the_sealed_one() {
        app.main("Sealed", "sealed interface Sealed permits One, Two { }")
                .main("Two", "final class Two implements Sealed { }");

        project.plan().runs("SealedTest").skips("CartTest", "OrderTest");
    }

    @Test
    void the_default_of_an_annotation_runs_who_uses_what_is_annotated() {
        app.main(
                "Mark",
                "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) @interface Mark { int value() default 2; }");

        project.plan().runs("MarkedTest").skips("CartTest", "OrderTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n/** Sums up. */\nclass Money { int value = 1; int add(int x) { // plus\n int sum = x + value; return sum; } int add(long x) { return 0; } }",
                "class Money {\n    int value = 1;\n\n    int add(int x) {\n        int sum = x + value;\n        return sum;\n    }\n    int add(long x) { return 0; } }",
                "class Money { int value = 1; int add(int x) { int sum = x + value; return sum; } int add(long x) { return 0; } private int unused() { return 9; } }"
            })
    void comments_layout_and_unused_private_methods_run_nothing(String text) {
        app.main("Money", text);

        project.plan().runsNothing();
    }

    @Test
    void a_lambda_runs_the_tests_of_its_class_alone() {
        app.main("Cart", "class Cart { Runnable first() { return () -> { }; } }");

        project.plan().runs("CartTest").skips("OrderTest", "ShapeTest");
    }

    @Test
    void a_class_that_no_test_seems_to_reach_runs_all() {
        app.main("Lonely", "class Lonely { }");

        project.plan().runsAllFor(UNREACHED_CHANGE);
    }

    @Test
    void a_deleted_class_runs_who_named_it() {
        app.delete("src/main/java/a/Money.java").main("Order", "class Order { Object total() { return 1; } }");

        project.plan().runs("OrderTest").skips("CartTest", "ShapeTest");
    }

    @Test
    void a_deleted_class_runs_who_means_another_class_by_its_name_now() {
        app.main("Date", "class Date { }")
                .main("Today", "import java.util.*; class Today { Date date = new Date(); }")
                .test("TodayTest", "class TodayTest { @Test void is() { new Today(); } }");
        project.commit();
        app.delete("src/main/java/a/Date.java");

        project.plan().runs("TodayTest").skips("CartTest");
    }

    @Test
    void a_deleted_class_that_nobody_names_runs_all() {
        app.main("Plugin", "class Plugin { }");
        project.commit();
        app.delete("src/main/java/a/Plugin.java");

        project.plan().runsAllFor(UNREACHED_CHANGE);
    }

    @Test
    void a_changed_test_runs_alone() {
        app.test("CartTest", "class CartTest { @Test void adds() { new Cart().hashCode(); } }");

        project.plan().runs("CartTest").because("CartTest", CHANGED_TEST).skips("OrderTest", "ShapeTest");
    }

    @Test
    void a_type_that_was_not_compiled_runs_all() {
        app.main("Money", MONEY.replace("x + value", "x - value"));
        project.compile();
        ProjectFixture.doing(() -> {
            Files.delete(app.classes().resolve("a/Money.class"));
            return app;
        });

        project.planCompiled("app", SelectionRequest.changedSince("HEAD")).runsAllFor(UNREACHED_CHANGE);
    }

    @Test
    void a_new_type_that_was_not_compiled_runs_all() {
        app.main("Fresh", "class Fresh { }");
        project.compile();
        ProjectFixture.doing(() -> {
            Files.delete(app.classes().resolve("a/Fresh.class"));
            return app;
        });

        project.planCompiled("app", SelectionRequest.changedSince("HEAD")).runsAllFor(UNREACHED_CHANGE);
    }

    @Test
    void a_new_description_of_a_package_that_compilers_make_no_class_of_runs_nothing() {
        app.write("src/main/java/a/package-info.java", "/** All of it. */ package a;");

        project.plan().runsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"package-info.java|@Deprecated package a;", "module-info.java|module a { }"})
    void a_description_that_is_gone_runs_all(String description) {
        String file = "src/main/java/a/" + description.substring(0, description.indexOf('|'));
        app.write(file, description.substring(description.indexOf('|') + 1))
                .main("Named", "class Named { int module; }")
                .test("NamedTest", "class NamedTest { @Test void named() { new Named(); } }");
        project.commit();
        app.delete(file);

        project.plan().runsAllFor(UNREACHED_CHANGE);
    }

    @Test
    void a_letter_of_another_encoding_than_unicode_counts() {
        String letters = "package a; class Letters { String x = \"%s\"; }";
        app.main("Letters", "class Letters { String x; }")
                .test("LettersTest", "class LettersTest { @Test void x() { new Letters(); } }");
        project.compile();
        app.writeLatin1("src/main/java/a/Letters.java", letters.formatted('\u00e4'));
        project.commit();
        app.writeLatin1("src/main/java/a/Letters.java", letters.formatted('\u00f6'));

        project.planCompiled("app", SelectionRequest.changedSince("HEAD"))
                .runs("LettersTest")
                .skips("CartTest");
    }
}
