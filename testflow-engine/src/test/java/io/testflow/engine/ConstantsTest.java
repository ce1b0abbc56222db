package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.NAMES_CHANGED_CONSTANT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 2 of the safety table: constants that compilers copy. */
class ConstantsTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void commitTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main(
                        "Rates",
                        "class Rates { static final int TAX = 7; static final String NAME = \"vat\"; static int other() { return 1; } }")
                .main("More", "class More { static final int DOUBLE = Rates.TAX * 2; }")
                .main("Inlined", "class Inlined { int x() { return Rates.TAX; } }")
                .main(
                        "Labels",
                        "class Labels { int x(int y) { switch (y) { case Rates.TAX: return 1; default: return 2; } } }")
                .main("Label", "@interface Label { int value(); }")
                .main("Annotated", "@Label(Rates.TAX) class Annotated { }")
                .main(
                        "Second",
                        "class Second { int x(int y) { return switch (y) { case More.DOUBLE -> 1; default -> 2; }; } }")
                .test("InlinedTest", "class InlinedTest { @Test void x() { new Inlined().x(); } }")
                .test("LabelsTest", "class LabelsTest { @Test void x() { new Labels().x(7); } }")
                .test("AnnotatedTest", "class AnnotatedTest { @Test void x() { new Annotated(); } }")
                .test("SecondTest", "class SecondTest { @Test void x() { new Second().x(14); } }")
                .test("MoreTest", "class MoreTest { @Test void x() { new More(); } }")
                .test("OwnTest", "class OwnTest { @Test void x() { int y = Rates.TAX; } }")
                .test("RatesTest", "class RatesTest { @Test void x() { Rates.other(); } }")
                .test("CartTest", "class CartTest { @Test void adds() { } }");
        project.commit();
    }

    @Test
    void a_constant_runs_whoever_has_a_copy_of_it() {
        changeTheTax();

        project.plan()
                .runs("InlinedTest", "LabelsTest", "AnnotatedTest", "SecondTest", "OwnTest")
                .because("LabelsTest", NAMES_CHANGED_CONSTANT)
                .because("SecondTest", NAMES_CHANGED_CONSTANT)
                .skips("CartTest");
    }

    @Test
    void a_source_that_cannot_be_parsed_counts_with_all_its_constants() {
        app.write("src/main/java/a/Rates.java", "package a; class Rates { static final int TAX = ");
        project.commit();
        changeTheTax();

        project.plan()
                .runs("InlinedTest", "LabelsTest", "AnnotatedTest", "SecondTest", "OwnTest")
                .skips("CartTest");
    }

    @Test
    void a_constant_of_a_module_that_is_only_compiled_against_is_copied_too() {
        ModuleFixture api = project.module("api").main("Limits", "class Limits { static final int MOST = 3; }");
        ModuleFixture lib = project.module("lib")
                .dependsOn(api)
                .main(
                        "Check",
                        "class Check { int y(int x) { switch (x) { case Limits.MOST: return 1; default: return 2; } } }");
        project.module("web")
                .dependsOn(lib)
                .test("WebTest", "class WebTest { @Test void web() { new Check().y(3); } }");
        project.commit();
        api.main("Limits", "class Limits { static final int MOST = 4; }");

        project.plan("web").runs("WebTest");
    }

    @Test
    void a_source_of_such_a_module_that_cannot_be_parsed_runs_all() {
        ModuleFixture api = project.module("api")
                .write("src/main/java/a/Limits.java", "package a; class Limits { static final int MOST = ");
        ModuleFixture lib = project.module("lib").dependsOn(api).main("Check", "class Check { }");
        project.module("web").dependsOn(lib).test("WebTest", "class WebTest { @Test void web() { } }");
        project.commit();
        api.main("Limits", "class Limits { static final int MOST = 4; }");

        project.plan("web").runsAllFor(NAMES_CHANGED_CONSTANT);
    }

    @Test
    void a_source_of_such_a_module_in_another_language_runs_all_where_it_may_declare_constants() {
        ModuleFixture api = project.module("api")
                .write("src/main/kotlin/a/Limits.kt", "package a\nconst val MOST = 3")
                .write("src/main/kotlin/a/Shop.kt", "package a\nclass Shop");
        ModuleFixture lib = project.module("lib").dependsOn(api).main("Check", "class Check { }");
        project.module("web").dependsOn(lib).test("WebTest", "class WebTest { @Test void web() { } }");
        project.commit();
        api.write("src/main/kotlin/a/Shop.kt", "package a\nclass Shop { }");
        project.plan("web").runsNothing();
        api.write("src/main/kotlin/a/Limits.kt", "package a\nfun most() = 3");

        project.plan("web").runsAllFor(NAMES_CHANGED_CONSTANT);
    }

    @Test
    void a_constant_beside_one_that_follows_from_a_changed_one_runs_nobody() {
        app.main("More", "class More { static final int DOUBLE = Rates.TAX * 2; static final int NET = 2; }")
                .main(
                        "Netted",
                        "class Netted { int x(int y) { return switch (y) { case More.NET -> 1; default -> 2; }; } }")
                .test("NettedTest", "class NettedTest { @Test void x() { new Netted().x(2); } }");
        project.commit();
        changeTheTax();

        project.plan().runs("SecondTest").skips("NettedTest", "CartTest");
    }

    @Test
    void every_constant_of_a_source_in_another_encoding_may_follow_from_a_changed_one() {
        String more = "class More { static final int DOUBLE = Rates.TAX * 2; static final int NET = 2; }";
        app.main("More", more)
                .main(
                        "Netted",
                        "class Netted { int x(int y) { return switch (y) { case More.NET -> 1; default -> 2; }; } }")
                .test("NettedTest", "class NettedTest { @Test void x() { new Netted().x(2); } }");
        project.compile();
        app.writeLatin1("src/main/java/a/More.java", "package a; // gr\u00f6\u00dfer\n" + more);
        project.commit();
        changeTheTax();

        project.planCompiled("app", SelectionRequest.changedSince("HEAD"))
                .runs("SecondTest", "NettedTest")
                .skips("CartTest");
    }

    @Test
    void every_constant_of_a_source_in_another_language_may_follow_from_a_changed_one() {
        app.write(
                        "src/main/kotlin/a/Sums.groovy",
                        "package a; class Sums { static final int SUM = Rates.TAX; static final int NET = 2; }")
                .main("Netted", "class Netted { int NET = 2; }")
                .test("SumsTest", "class SumsTest { @Test void sums() { String s = \"a.Sums\"; } }")
                .test("NettedTest", "class NettedTest { @Test void x() { new Netted(); } }");
        project.commit();
        changeTheTax();
        project.compile();
        app.classOf("Sums.groovy", "a/Sums", "SUM", "NET");

        project.planCompiled("app", SelectionRequest.changedSince("HEAD"))
                .runs("NettedTest")
                .skips("CartTest");
    }

    @Test
    void a_source_in_another_language_that_names_a_constant_may_have_a_copy_whatever_its_folder() {
        app.write("src/main/kotlin/Shop.kt", "package a\nfun shop(x: Int) = when (x) { Rates.TAX -> 1; else -> 2 }")
                .test("ShopTest", "class ShopTest { @Test void opens() { String s = \"a.ShopKt\"; } }");
        project.commit();
        changeTheTax();
        project.compile();
        app.classOf("Shop.kt", "a/ShopKt");

        project.planCompiled("app", SelectionRequest.changedSince("HEAD"))
                .runs("ShopTest")
                .skips("CartTest");
    }

    @Test
    void a_source_is_told_from_another_of_its_name_by_its_package() {
        app.write("src/main/java/b/Labels.java", "package b; public class Labels { }")
                .write(
                        "src/main/java/Labels.java",
                        "class Labels { int x(int y) { switch (y) { case TAX: return 1; } return TAX; } static final int TAX = 1; }")
                .test("OtherTest", "class OtherTest { @Test void x() { new b.Labels(); } }")
                .test("UnnamedTest", "class UnnamedTest { @Test void x() { String s = \"Labels\"; } }");
        project.commit();
        changeTheTax();

        project.plan().runs("LabelsTest", "UnnamedTest").skips("OtherTest");
    }

    @Test
    void a_deleted_constant_runs_who_copies_another_one_of_its_name_now() {
        app.main("Base", "class Base { static final int MOST = 1; }")
                .main("Limits", "class Limits extends Base { static final int MOST = 2; }")
                .main(
                        "Limited",
                        "class Limited { int x(int y) { switch (y) { case Limits.MOST: return 1; default: return 2; } } }")
                .test("LimitedTest", "class LimitedTest { @Test void x() { new Limited().x(2); } }")
                .test("LimitsTest", "class LimitsTest { @Test void x() { new Limits(); } }");
        project.commit();
        app.main("Limits", "class Limits extends Base { }");

        project.plan().runs("LimitedTest").skips("CartTest");
    }

    @Test
    void a_constant_of_a_deleted_class_runs_nobody_who_means_another_one_of_its_name() {
        app.main("Old", "class Old { static final int SIZE = 1; static final int MOST = 2; }")
                .main("User", "class User { int x = Old.SIZE; }")
                .main("Box", "class Box { static final int SIZE = 3; }")
                .test("UserTest", "class UserTest { @Test void x() { new User(); } }")
                .test("BoxTest", "class BoxTest { @Test void x() { int y = Box.SIZE; } }");
        project.commit();
        app.delete("src/main/java/a/Old.java").main("User", "class User { int x = 1; }");

        project.plan().runs("UserTest").skips("BoxTest", "CartTest");
    }

    @Test
    void a_field_that_only_looks_like_a_constant_runs_nobody_who_means_another_one_of_its_name() {
        app.main("Clock", "class Clock { static int now = 1; }")
                .main("Start", "class Start { static final int NOW = Clock.now; }")
                .main("Box", "class Box { static final int NOW = 3; }")
                .test("StartTest", "class StartTest { @Test void x() { int y = Start.NOW; } }")
                .test("BoxTest", "class BoxTest { @Test void x() { int y = Box.NOW; } }");
        project.commit();
        app.main("Start", "class Start { static final int NOW = Clock.now + 1; }");

        project.plan().runs("StartTest").skips("BoxTest", "CartTest");
    }

    private void changeTheTax() {
        app.main(
                "Rates",
                "class Rates { static final int TAX = 8; static final String NAME = \"vat\"; static int other() { return 1; } }");
    }
}
