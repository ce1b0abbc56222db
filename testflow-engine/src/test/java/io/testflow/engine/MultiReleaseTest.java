package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.REACHES_CHANGE;
import static io.testflow.core.plan.ReasonKind.UNKNOWN_FILE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 29 of the safety table: a class of which there is another version for a newer JDK. */
class MultiReleaseTest {

    private static final String LATER = "src/main/java17/a/Money.java";

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void commitTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Money", "class Money { int value() { return 1; } }")
                .main("Rate", "class Rate { int value() { return 1; } }")
                .write(LATER, "package a; class Money { int value() { return new Rate().value(); } }")
                .test("MoneyTest", "class MoneyTest { @Test void value() { new Money().value(); } }")
                .test("RateTest", "class RateTest { @Test void value() { new Rate().value(); } }")
                .test("OtherTest", "class OtherTest { @Test void other() { } }");
        project.commit();
    }

    @Test
    void what_the_later_version_alone_uses_counts() throws IOException {
        app.main("Rate", "class Rate { int value() { return 2; } }");

        plan().runs("MoneyTest", "RateTest")
                .because("MoneyTest", REACHES_CHANGE)
                .skips("OtherTest");
    }

    @Test
    void a_change_of_the_earlier_version_counts() throws IOException {
        app.main("Money", "class Money { int value() { return 2; } }");

        plan().runs("MoneyTest").because("MoneyTest", REACHES_CHANGE).skips("RateTest", "OtherTest");
    }

    @Test
    void a_change_in_a_source_folder_that_the_pom_hides_in_an_execution_runs_everything() throws IOException {
        app.write(LATER, "package a; class Money { int value() { return new Rate().value() + 1; } }");

        plan().runsAllFor(UNKNOWN_FILE);
    }

    private Planned plan() throws IOException {
        project.compile();
        new Compiler(List.of())
                .with(app.classes())
                .compile(List.of(app.path(LATER)), file -> app.classes().resolve("META-INF/versions/17"));
        return project.planCompiled("app", SelectionRequest.changedSince("HEAD"));
    }
}
