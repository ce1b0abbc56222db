package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.NAMES_CHANGED_CONSTANT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 2 of the safety table: constants that a class has from its supertypes, and that compilers copy. */
class InheritedConstantsTest {

    private static final String LABEL =
            "{ int x(int y) { switch (y) { case Limits.MOST: return 1; default: return 2; } } }";

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void writeTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Few", "class Few { static final int MOST = 1; }")
                .main("Many", "interface Many { int MOST = 9; }")
                .main("Limits", "class Limits extends Few { static final int OWN = 3; }")
                .main("Labelled", "class Labelled " + LABEL)
                .test("LabelledTest", "class LabelledTest { @Test void x() { new Labelled().x(9); } }")
                .test(
                        "LimitsTest",
                        "class LimitsTest { @Test void x() { new Limits(); Object o = List.of(Few.class, Many.class); } }")
                .test("CartTest", "class CartTest { @Test void adds() { } }");
    }

    @Test
    void a_class_with_another_superclass_runs_who_copied_what_it_inherits() {
        app.main("Owned", "class Owned { int x(int y) { switch (y) { case Limits.OWN: return 1; } return 2; } }")
                .test("OwnedTest", "class OwnedTest { @Test void x() { new Owned().x(3); } }");
        project.commit();
        app.main("Limits", "class Limits implements Many { static final int OWN = 3; }");

        project.plan()
                .runs("LabelledTest")
                .because("LabelledTest", NAMES_CHANGED_CONSTANT)
                .skips("CartTest", "OwnedTest");
    }

    @Test
    void a_superclass_with_another_superclass_runs_who_copied_what_its_heirs_inherit() {
        app.main("Limits", "class Limits extends Middle { }").main("Middle", "class Middle extends Few { }");
        project.commit();
        app.main("Middle", "class Middle implements Many { }");

        project.plan().runs("LabelledTest").skips("CartTest");
    }

    @Test
    void a_superclass_that_comes_from_another_import_runs_who_copied_what_it_gives() {
        app.write("src/main/java/b/Few.java", "package b; public class Few { public static final int MOST = 2; }")
                .main("Limits", "class Limits extends Few { }");
        project.commit();
        app.main("Limits", "import b.Few; class Limits extends Few { }");

        project.plan().runs("LabelledTest").skips("CartTest");
    }

    @Test
    void a_source_that_could_not_be_parsed_counts_with_what_its_classes_inherit() {
        app.main("Limits", "class Limits extends ");
        project.commit();
        app.main("Limits", "class Limits extends Few { }");

        project.plan().runs("LabelledTest").skips("CartTest");
    }

    @Test
    void a_class_that_is_only_compiled_against_runs_who_names_it() {
        ModuleFixture api = project.module("api")
                .main("Least", "class Least { static final int LEAST = 1; }")
                .main("Most", "class Most { static final int LEAST = 2; }")
                .main("Bounds", "class Bounds { static class Inner extends Least { } }");
        ModuleFixture lib = project.module("lib")
                .dependsOn(api)
                .main("Check", "class Check " + LABEL.replace("Limits.MOST", "Bounds.Inner.LEAST"))
                .main("Free", "class Free { }");
        project.module("web")
                .dependsOn(lib)
                .test("WebTest", "class WebTest { @Test void web() { new Check().x(3); } }")
                .test("FreeTest", "class FreeTest { @Test void free() { new Free(); } }");
        project.commit();
        api.main("Bounds", "class Bounds { static class Inner extends Most { } }");

        project.plan("web").runs("WebTest").skips("FreeTest");
    }
}
