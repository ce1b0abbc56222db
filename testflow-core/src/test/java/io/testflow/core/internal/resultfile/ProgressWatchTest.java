package io.testflow.core.internal.resultfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Skipped;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressWatchTest {

    private static final TestId METHOD = TestId.ofMethod("com.acme.OrderTest", "total");

    @TempDir
    private Path directory;

    @Test
    void sees_nothing_before_the_first_test_jvm() throws Exception {
        RunDirectory run = new RunDirectory(directory.resolve("none"));

        assertThat(new ProgressWatch(run, "b").poll()).isEqualTo(Progress.NONE);
    }

    @Test
    void follows_a_run_while_it_goes_on() throws Exception {
        RunDirectory run = new RunDirectory(directory);
        ProgressWatch watch = new ProgressWatch(run, "b");
        try (ResultWriter writer = ResultWriter.open(run.newResults(), "b")) {
            writer.append(List.of(new Planned(3, 1), classStart("com.acme.OrderTest"), start(2, NodeKind.TEST)));
            assertThat(watch.poll()).isEqualTo(new Progress(3, 0, 0, 1, 0, "com.acme.OrderTest"));

            writer.append(List.of(new Ended(2, Outcome.FAILED, 1)));
            assertThat(watch.poll()).isEqualTo(new Progress(3, 1, 1, 1, 0, "com.acme.OrderTest"));

            writer.append(List.of(
                    new Skipped(NodeKind.TEST, METHOD, "u", "d", "why"),
                    start(3, NodeKind.METHOD),
                    start(4, NodeKind.INVOCATION),
                    new Ended(4, Outcome.PASSED, 1),
                    new Ended(3, Outcome.PASSED, 1),
                    new Ended(1, Outcome.PASSED, 1)));
            assertThat(watch.poll()).isEqualTo(new Progress(3, 3, 1, 1, 1, "com.acme.OrderTest"));
        }
    }

    @Test
    void adds_up_several_test_jvms() throws Exception {
        RunDirectory run = new RunDirectory(directory);
        for (int jvm = 0; jvm < 2; jvm++) {
            try (ResultWriter writer = ResultWriter.open(run.newResults(), "b")) {
                writer.append(List.of(new Planned(2, 1), start(1, NodeKind.TEST), new Ended(1, Outcome.PASSED, 1)));
            }
        }

        assertThat(new ProgressWatch(run, "b").poll()).isEqualTo(new Progress(4, 2, 0, 2, 0, ""));
    }

    @Test
    void waits_for_the_other_half_of_a_line() throws Exception {
        RunDirectory run = new RunDirectory(directory);
        ProgressWatch watch = new ProgressWatch(run, "b");
        Path file = Files.writeString(run.newResults(), "testflow-results\t1\tb\t1\nplan\t1");
        assertThat(watch.poll().plannedTests()).isZero();

        Files.write(file, "2\t3\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        assertThat(watch.poll().plannedTests()).isEqualTo(12);
    }

    @Test
    void leaves_out_other_builds_and_files_that_cannot_be_read() throws Exception {
        RunDirectory run = new RunDirectory(directory);
        Files.writeString(run.newResults(), "nonsense\n");
        try (ResultWriter writer = ResultWriter.open(run.newResults(), "another build")) {
            writer.append(List.of(new Planned(2, 1)));
        }
        ProgressWatch watch = new ProgressWatch(run, "b");

        assertThat(watch.poll()).isEqualTo(Progress.NONE);
        assertThat(watch.poll()).isEqualTo(Progress.NONE);
    }

    private static Started classStart(String name) {
        return new Started(1, ResultEvent.NO_PARENT, NodeKind.CLASS, TestId.ofClass(name), "[class]", "OrderTest");
    }

    private static Started start(long number, NodeKind kind) {
        return new Started(number, 1, kind, METHOD, "[" + number + "]", "d");
    }
}
