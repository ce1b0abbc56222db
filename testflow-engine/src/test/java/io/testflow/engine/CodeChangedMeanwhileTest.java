package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code and files that somebody writes while tests run: nobody knows which state of them these saw. */
class CodeChangedMeanwhileTest {

    private static final String MONEY = "public class Money { public int add() { return 1; } int tax() { return 2; } }";

    @TempDir
    private Path directory;

    private ProjectFixture project;
    private RecordedBuilds builds;

    @BeforeEach
    void a_project() {
        project = ProjectFixture.in(directory);
        project.app()
                .main("Money", MONEY)
                .test("OneTest", "class OneTest { @Test void adds() { new Money().add(); } }")
                .test("TwoTest", "class TwoTest { @Test void taxes() { new Money().tax(); } }");
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
    void nothing_is_recorded_of_code_that_was_compiled_while_the_tests_ran() {
        builds.all();
        project.app().main("Money", MONEY.replace("return 1", "return 3"));
        builds.touchedMeanwhile(project.app().classes().resolve("a/Money.class"))
                .select();

        assertThat(builds.said()).singleElement().asString().contains("were compiled again");
        builds.undisturbed().select().runs("OneTest#adds").skips("TwoTest");
    }

    @Test
    void nothing_is_recorded_where_a_jar_was_replaced_while_the_tests_ran() throws IOException {
        Path jar = project.app().path("lib.jar");
        new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
        project.app().dependsOnJar(jar, "org.lib:lib");
        builds.touchedMeanwhile(jar).all();

        assertThat(builds.said()).singleElement().asString().contains("jars of its class path replaced");
        builds.undisturbed().select().runs("OneTest", "TwoTest");
        builds.select().runsNothing();
    }

    @Test
    void who_read_a_file_that_somebody_edited_then_runs_again() {
        Path rates = project.app().write("rates.csv", "1").path("rates.csv");
        builds.reading("OneTest#adds", rates).touchedMeanwhile(rates).all();

        assertThat(builds.said())
                .singleElement()
                .asString()
                .contains("rates.csv was changed while the tests of g:app ran");
        builds.undisturbed().select().runs("OneTest").skips("TwoTest");
        builds.select().runsNothing();
    }

    @Test
    void what_the_build_writes_before_the_test_jvm_begins_is_what_the_tests_saw() {
        Path rates = project.app().write("rates.csv", "1").path("rates.csv");
        builds.reading("OneTest#adds", rates).touchedBefore(rates).all();

        assertThat(builds.said()).isEmpty();
        builds.undisturbed().select().runsNothing();
    }

    @Test
    void a_directory_of_testflow_does_not_come_to_be_while_tests_run() {
        builds.touchedMeanwhile(project.root().resolve(".testflow")).all();

        assertThat(builds.said()).isEmpty();
    }
}
