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
        app.main(
                "Rates",
                "class Rates { static final int TAX = 8; static final String NAME = \"vat\"; static int other() { return 1; } }");

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
        app.main(
                "Rates",
                "class Rates { static final int TAX = 8; static final String NAME = \"vat\"; static int other() { return 1; } }");

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
}
