package io.testflow.core.internal.resultfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Published;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {

    @TempDir
    private Path directory;

    @Test
    void hands_over_at_once_what_is_appended() throws Exception {
        Path file = directory.resolve("not/yet/there/results");
        try (ResultWriter writer = ResultWriter.open(file, "b")) {
            writer.append(List.of(start(1), new Ended(1, Outcome.PASSED, 5)));

            assertThat(ResultReader.read(file)).hasSize(1);
        }
    }

    @Test
    void holds_output_back_until_the_next_event() throws Exception {
        Path file = directory.resolve("results");
        try (ResultWriter writer = ResultWriter.open(file, "b")) {
            writer.append(List.of(start(1)));
            writer.hold(List.of(new Published(1, "output")));
            assertThat(file).content().doesNotContain("output");

            writer.append(List.of(new Ended(1, Outcome.PASSED, 5)));
            assertThat(ResultReader.read(file)).extracting(TestResult::detail).containsExactly("output");
        }
    }

    @Test
    void hands_much_output_over_before_it_fills_the_memory() throws Exception {
        Path file = directory.resolve("results");
        try (ResultWriter writer = ResultWriter.open(file, "b")) {
            writer.hold(List.of(new Published(1, "x".repeat(1 << 17))));

            assertThat(Files.size(file)).isGreaterThan(1 << 17);
        }
    }

    @Test
    void loses_nothing_that_it_held_when_it_is_closed() throws IOException {
        Path file = directory.resolve("results");
        try (ResultWriter writer = ResultWriter.open(file, "b")) {
            writer.hold(List.of(new Published(1, "output")));
        }

        assertThat(file).content().endsWith("publish\t1\toutput\n");
    }

    @Test
    void goes_on_with_a_file_under_one_head() throws Exception {
        Path file = directory.resolve("results");
        for (long number = 1; number <= 2; number++) {
            try (ResultWriter writer = ResultWriter.open(file, "b")) {
                writer.append(List.of(start(number), new Ended(number, Outcome.PASSED, 5)));
            }
        }

        assertThat(ResultReader.read(file)).hasSize(2);
    }

    @Test
    void goes_on_writing_after_a_test_has_left_its_thread_interrupted() throws Exception {
        Path file = directory.resolve("results");
        try (ResultWriter writer = ResultWriter.open(file, "b")) {
            Thread.currentThread().interrupt();
            writer.append(List.of(start(1)));
            assertThat(Thread.interrupted()).isTrue();
            writer.append(List.of(new Ended(1, Outcome.PASSED, 5)));
        }

        assertThat(ResultReader.read(file)).extracting(TestResult::outcome).containsExactly(Outcome.PASSED);
    }

    @Test
    void keeps_the_lines_of_many_threads_apart() throws Exception {
        Path file = directory.resolve("results");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ResultWriter writer = ResultWriter.open(file, "b")) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int base = thread * 1000;
                all.add(threads.submit(() -> {
                    for (int i = 1; i <= 200; i++) {
                        writer.append(List.of(start(base + i)));
                        writer.hold(List.of(new Published(base + i, "output " + (base + i))));
                        writer.append(List.of(new Ended(base + i, Outcome.PASSED, 5)));
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(ResultReader.read(file))
                .hasSize(1600)
                .allSatisfy(result -> assertThat(result.detail()).isEqualTo("output " + result.uniqueId()));
    }

    private static Started start(long number) {
        return new Started(
                number, ResultEvent.NO_PARENT, NodeKind.TEST, TestId.ofMethod("T", "t"), Long.toString(number), "t()");
    }
}
