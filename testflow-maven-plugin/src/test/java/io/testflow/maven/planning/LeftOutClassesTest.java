package io.testflow.maven.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestPlugin;
import io.testflow.maven.wiring.WiredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutClassesTest {

    private static final String ONE_LEFT_OUT = "%regex[(?:a[/\\\\](?:OneTest))[.]class]";

    @TempDir
    private Path module;

    private final Properties project = new Properties();

    @Nested
    class OfAWiredRun {

        @Test
        void are_named_in_a_file_that_a_property_leads_to() throws IOException {
            leaveOut("-a.OneTest", "a.TwoTest");

            assertThat(excludes("default-test")).hasContent(ONE_LEFT_OUT);
            assertThat(project)
                    .containsEntry(
                            "testflow.default-test.excludesFile",
                            excludes("default-test").toString())
                    .containsEntry("testflow.default-test.failIfNoTests", "false");
        }

        @Test
        void come_after_what_the_user_excludes() throws IOException {
            Files.writeString(module.resolve("mine.txt"), "**/Slow*.java\n");
            project.setProperty("testflow.default-test.ownExcludesFile", "mine.txt");

            leaveOut("-a.OneTest");

            assertThat(excludes("default-test")).hasContent("**/Slow*.java\n" + ONE_LEFT_OUT);
        }

        @Test
        void change_nothing_where_there_are_none() throws IOException {
            leaveOut("a.OneTest");

            assertThat(project).isEmpty();
            assertThat(excludes("default-test")).doesNotExist();
        }

        private void leaveOut(String... classes) throws IOException {
            PlannedRun run = run("default-test", Executions.surefire(""), classes);
            new LeftOutClasses(module, module.resolve("target/test-classes"), project)
                    .leaveOut(run, new WiredRun(run.execution(), run.directory(), "build-1"));
        }
    }

    @Nested
    class OfRunsThatNobodyWired {

        @Test
        void are_those_that_no_run_of_the_plugin_needs() throws IOException {
            leaveOut(
                    run("first", Executions.surefire(""), "-a.OneTest", "-a.TwoTest"),
                    run("second", Executions.surefire(""), "-a.OneTest", "a.TwoTest"));

            assertThat(excludes("first")).hasContent(ONE_LEFT_OUT);
            assertThat(project)
                    .containsEntry("surefire.excludesFile", excludes("first").toString())
                    .containsEntry("surefire.excludes", "**/*$*");
        }

        @Test
        void are_none_where_every_class_has_a_run_that_needs_it() throws IOException {
            leaveOut(
                    run("first", Executions.surefire(""), "-a.OneTest", "a.TwoTest"),
                    run("second", Executions.surefire(""), "a.OneTest", "-a.TwoTest"));

            assertThat(project).isEmpty();
        }

        @Test
        void leave_the_excludes_of_the_user_as_they_are() throws IOException {
            leaveOut(run("first", Executions.surefire("", "surefire.excludes=**/Slow*"), "-a.OneTest"));

            assertThat(project).containsOnlyKeys("surefire.excludesFile");
        }

        @Test
        void come_after_the_excludes_file_of_the_user() throws IOException {
            Files.writeString(module.resolve("mine.txt"), "**/Slow*.java\n");

            leaveOut(run("first", Executions.surefire("", "surefire.excludesFile=mine.txt"), "-a.OneTest"));

            assertThat(excludes("first")).hasContent("**/Slow*.java\n" + ONE_LEFT_OUT);
            assertThat(project).containsOnlyKeys("surefire.excludesFile");
        }

        @Test
        void are_left_out_once_where_the_goal_runs_twice() throws IOException {
            String first = "surefire.excludesFile=" + excludes("first");

            leaveOut(run("first", Executions.surefire("", first), "-a.OneTest"));

            assertThat(excludes("first")).doesNotExist();
            assertThat(project).isEmpty();
        }

        private void leaveOut(PlannedRun... runs) throws IOException {
            new LeftOutClasses(module, module.resolve("target/test-classes"), project)
                    .leaveOut(TestPlugin.SUREFIRE, List.of(runs));
        }
    }

    private PlannedRun run(String name, TestExecution execution, String... classes) {
        return new PlannedRun(
                execution, new RunDirectory(module.resolve("target/testflow").resolve(name)), Plans.selecting(classes));
    }

    private Path excludes(String run) {
        return module.resolve("target/testflow").resolve(run).resolve("excludes.txt");
    }
}
