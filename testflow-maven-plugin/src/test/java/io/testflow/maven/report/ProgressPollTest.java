package io.testflow.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.internal.resultfile.ResultWriter;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.engine.project.TestRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressPollTest {

    @TempDir
    private Path directory;

    @Test
    void shows_what_test_jvms_do_and_leaves_an_empty_line_when_they_are_done() throws Exception {
        StringWriter text = new StringWriter();
        AtomicLong now = new AtomicLong();
        TestRun run = new TestRun("g:a", "default-test", directory, directory, "build 7", false, false);
        ProgressPoll poll = new ProgressPoll(List.of(run), ProgressScreen.terminal(new PrintWriter(text)), now::get);
        poll.poll();
        assertThat(text.toString()).isEmpty();

        try (ResultWriter jvm = ResultWriter.open(new RunDirectory(directory).newResults(), "build 7")) {
            TestId test = TestId.ofMethod("a.OneTest", "x");
            jvm.append(List.of(
                    new Planned(2, 1),
                    new Started(1, 0, NodeKind.CLASS, TestId.ofClass("a.OneTest"), "c", "c"),
                    new Started(2, 1, NodeKind.TEST, test, "x", "x"),
                    new Ended(2, Outcome.PASSED, 1)));
            poll.poll();
            now.addAndGet(5_000_000_000L);
            poll.poll();
            assertThat(text)
                    .hasToString("\rTestFlow: 1 of 2 tests, a.OneTest\u001b[K\r"
                            + "\rTestFlow: 1 of 2 tests, a.OneTest, about 5 s left\u001b[K\r");

            text.getBuffer().setLength(0);
            jvm.append(List.of(new Started(3, 1, NodeKind.TEST, test, "y", "y"), new Ended(3, Outcome.PASSED, 1)));
            poll.poll();
            poll.poll();
            assertThat(text).hasToString("\r\u001b[K");
        }
    }
}
