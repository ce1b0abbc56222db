package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.ALWAYS;
import static io.testflow.core.plan.ReasonKind.CANNOT_TELL;
import static io.testflow.core.plan.ReasonKind.NAMES_CHANGED_CONSTANT;
import static io.testflow.core.plan.ReasonKind.RULE;
import static io.testflow.core.plan.ReasonKind.UNREACHED_CHANGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documentation, {@code testflow.yml}, unreadable classes and other languages. */
class FilesTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void writeTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Cart", "class Cart { }")
                .test("CartTest", "class CartTest { @Test void adds() { new Cart(); } }")
                .test("OtherTest", "class OtherTest { @Test void other() { } }");
    }

    @Test
    void documentation_runs_who_names_it() {
        app.write("README.md", "1")
                .test("DocTest", "class DocTest { @Test void reads() { String s = \"README.md\"; } }");
        project.commit();
        app.write("README.md", "2").write("docs/guide.adoc", "1").write(".github/workflows/ci.yml", "1");

        project.plan().runs("DocTest").skips("CartTest", "OtherTest");
    }

    @Test
    void the_settings_name_tests_that_always_run() {
        app.write("testflow.yml", "selection:\n  always: [\"**/CartTest\", \"tag:smoke\"]\n")
                .test(
                        "Smoke",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Tag(\"smoke\") @interface Smoke { }")
                .test("TaggedTest", "@Tag(\"smoke\") class TaggedTest { @Test void x() { } }")
                .test("MetaTest", "class MetaTest { @Smoke @Test void x() { } }")
                .test("Base", "@Tag(\"smoke\") abstract class Base { }")
                .test("HeirTest", "class HeirTest extends Base { @Test void x() { } }")
                .test("OuterTest", "@Tag(\"smoke\") class OuterTest { @Nested class Deep { @Test void x() { } } }")
                .test("WordTest", "class WordTest { @Test void x() { String s = \"smoke\"; } }");
        project.commit();

        project.plan()
                .runs("CartTest", "TaggedTest", "MetaTest", "HeirTest", "OuterTest")
                .because("CartTest", ALWAYS)
                .skips("OtherTest", "WordTest");
    }

    @Test
    void a_rule_runs_its_tests_for_files_that_nobody_understands() {
        app.write(
                "testflow.yml",
                "selection:\n  rules:\n    - when: \"db/**\"\n      run: \"**/CartTest\"\n    - when: \"notes/**\"\n      run: nothing\n");
        project.commit();
        app.write("notes/x.bin", "1");
        project.plan().runsNothing();
        app.write("db/x.bin", "1");

        project.plan().runs("CartTest").because("CartTest", RULE).skips("OtherTest");
    }

    @Test
    void a_rule_never_overrides_who_reads_the_file() {
        app.write("testflow.yml", "selection:\n  rules:\n    - when: \"src/main/**\"\n      run: nothing\n")
                .resource("orders.csv", "1")
                .test("OrdersTest", "class OrdersTest { @Test void reads() { String s = \"orders.csv\"; } }");
        project.commit();
        app.resource("orders.csv", "2").main("Cart", "class Cart { int x; }");

        project.plan().runs("OrdersTest", "CartTest").skips("OtherTest");
    }

    @Test
    void settings_that_cannot_be_read_run_all() {
        project.commit();
        app.write("testflow.yml", "selection: [");

        project.plan().runsAllBecause("testflow.yml");
    }

    @Test
    void a_class_file_that_cannot_be_read_runs_all() throws IOException {
        project.commit();
        project.compile();
        Files.writeString(app.classes().resolve("a/Broken.class"), "no class");

        project.planCompiled("app", SelectionRequest.changedSince("HEAD")).runsAllFor(CANNOT_TELL);
    }

    @Test
    void a_source_of_another_language_runs_who_reaches_its_classes() {
        app.write("src/main/kotlin/a/Shop.kt", "package a\nclass Shop")
                .test("ShopTest", "class ShopTest { @Test void opens() { String s = \"a.Shop\"; } }");
        project.commit();
        app.write("src/main/kotlin/a/Shop.kt", "package a\nclass Shop { }");
        project.compile();
        app.classOf("Shop.kt", "a/Shop");
        project.planCompiled("app", SelectionRequest.changedSince("HEAD"))
                .runs("ShopTest")
                .skips("CartTest");
        app.write("src/main/kotlin/a/Shop.kt", "package a\nclass Shop { companion object { const val X = 1 } }");

        project.planCompiled("app", SelectionRequest.changedSince("HEAD")).runsAllFor(NAMES_CHANGED_CONSTANT);
    }

    @Test
    void a_source_of_another_language_that_no_class_comes_from_runs_all() {
        app.write("src/main/kotlin/a/Shop.kt", "package a\nclass Shop");
        project.commit();
        app.delete("src/main/kotlin/a/Shop.kt");

        project.plan().runsAllFor(UNREACHED_CHANGE);
    }
}
