package io.testflow.core.internal.resultfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.resultfile.ResultEvent.Ended;
import io.testflow.core.internal.resultfile.ResultEvent.Finished;
import io.testflow.core.internal.resultfile.ResultEvent.Planned;
import io.testflow.core.internal.resultfile.ResultEvent.Published;
import io.testflow.core.internal.resultfile.ResultEvent.Skipped;
import io.testflow.core.internal.resultfile.ResultEvent.Started;
import io.testflow.core.internal.resultfile.ResultEvent.Thrown;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultReaderTest {

    private static final TestId CLASS = TestId.ofClass("com.acme.OrderTest");
    private static final TestId TOTAL = TestId.ofMethod("com.acme.OrderTest", "total");
    private static final Started CLASS_START =
            new Started(1, ResultEvent.NO_PARENT, NodeKind.CLASS, CLASS, "[class]", "OrderTest");
    private static final Started TEST_START = new Started(2, 1, NodeKind.TEST, TOTAL, "[method]", "total()");

    @TempDir
    private Path directory;

    @Test
    void tells_a_test_that_passed_and_how_long_its_class_took() throws Exception {
        ResultLog log = log(
                new Planned(1, 1),
                CLASS_START,
                TEST_START,
                new Ended(2, Outcome.PASSED, 1500),
                new Ended(1, Outcome.PASSED, 2500),
                new Finished());

        assertThat(log.results())
                .containsExactly(new TestResult(TOTAL, "[method]", "total()", Outcome.PASSED, 1500, null, ""));
        assertThat(log.classes()).containsExactly(new ResultLog.ClassTime("com.acme.OrderTest", 2500));
        assertThat(log.complete()).isTrue();
        assertThat(log.buildId()).isEqualTo("build 7");
        assertThat(log.processId()).isEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void keeps_a_failure_with_its_causes_whatever_characters_it_has() throws Exception {
        ResultLog log = log(
                TEST_START,
                new Thrown(
                        2,
                        "java.lang.AssertionError",
                        "expected:\n\t\"ä\\n\"\r\nbut was 𝄞",
                        List.of("a.B.c(B.java:1)")),
                new Thrown(2, "java.io.IOException", "", List.of()),
                new Ended(2, Outcome.FAILED, 1));

        assertThat(log.results()).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.failure())
                    .contains(new Failure(
                            "java.lang.AssertionError",
                            "expected:\n\t\"ä\\n\"\r\nbut was 𝄞",
                            List.of("a.B.c(B.java:1)"),
                            new Failure("java.io.IOException", "", List.of(), null)));
        });
    }

    @Test
    void joins_what_a_test_has_published() throws Exception {
        ResultLog log = log(
                TEST_START,
                new Published(2, "stdout: one\ntwo"),
                new Published(2, "key: value"),
                new Ended(2, Outcome.PASSED, 1));

        assertThat(log.results()).extracting(TestResult::detail).containsExactly("stdout: one\ntwo\nkey: value");
    }

    @Test
    void tells_why_a_test_was_skipped() throws Exception {
        ResultLog log = log(new Skipped(NodeKind.TEST, TOTAL, "[method]", "total()", "disabled on Mondays"));

        assertThat(log.results())
                .containsExactly(
                        new TestResult(TOTAL, "[method]", "total()", Outcome.SKIPPED, 0, null, "disabled on Mondays"));
    }

    @Test
    void tells_of_a_container_only_where_it_failed() throws Exception {
        ResultLog log = log(
                CLASS_START,
                new Started(3, 1, NodeKind.METHOD, TOTAL, "[factory]", "total()"),
                new Ended(3, Outcome.PASSED, 1),
                new Thrown(1, "java.lang.IllegalStateException", "no", List.of()),
                new Ended(1, Outcome.FAILED, 9));

        assertThat(log.results()).singleElement().satisfies(result -> {
            assertThat(result.test()).isEqualTo(CLASS);
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        });
    }

    @Test
    void tells_a_test_that_never_ended_in_place_of_the_class_that_holds_it() throws Exception {
        ResultLog log = log(new Planned(1, 1), CLASS_START, TEST_START);

        assertThat(log.results())
                .containsExactly(new TestResult(TOTAL, "[method]", "total()", Outcome.UNFINISHED, 0, null, ""));
        assertThat(log.complete()).isFalse();
    }

    @Test
    void tells_a_class_that_never_ended_where_no_test_of_it_is_to_blame() throws Exception {
        ResultLog log = log(new Planned(1, 1), CLASS_START, TEST_START, new Ended(2, Outcome.PASSED, 1));

        assertThat(log.results())
                .extracting(TestResult::test, TestResult::outcome)
                .containsExactly(tuple(TOTAL, Outcome.PASSED), tuple(CLASS, Outcome.UNFINISHED));
    }

    @Test
    void is_complete_only_where_the_last_of_several_runs_is() throws Exception {
        assertThat(log(new Planned(1, 1), new Finished(), new Planned(1, 1)).complete())
                .isFalse();
    }

    @Test
    void reads_a_file_at_whatever_byte_a_crash_has_cut_it() throws Exception {
        Path whole = write(
                TEST_START,
                new Thrown(2, "java.lang.AssertionError", "ä 𝄞", List.of("frame")),
                new Ended(2, Outcome.FAILED, 1));
        byte[] bytes = Files.readAllBytes(whole);
        int head = Files.readAllLines(whole).get(0).length() + 1;
        Path cut = directory.resolve("cut");

        for (int length = head; length < bytes.length; length++) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThat(ResultReader.read(cut)).noneMatch(result -> result.outcome() == Outcome.FAILED);
        }
        assertThat(ResultReader.read(whole)).extracting(TestResult::outcome).containsExactly(Outcome.FAILED);
    }

    @Test
    void refuses_a_file_that_was_cut_before_it_says_what_it_is() throws Exception {
        Path file = Files.writeString(directory.resolve("cut"), "testflow-resu");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ResultReader.read(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("cut off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "something else\n",
                "testflow-plan\t1\n",
                "testflow-results\t2\tbuild\t1\n",
                "testflow-results\t1\tbuild\n",
                "testflow-results\t1\tbuild\t1\nend\t5\tPASSED\t1\n",
                "testflow-results\t1\tbuild\t1\nstart\t5\n",
                "testflow-results\t1\tbuild\t1\nplan\tmany\t1\n",
                "testflow-results\t1\tbuild\t1\nskip\twhy\tNONSENSE\ta\tb\tc\td\n",
                "testflow-results\t1\tbuild\t1\nnonsense\n",
            })
    void refuses_and_names_a_foreign_or_damaged_file(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("foreign"), text);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ResultReader.read(file))
                .withMessageContaining(file.toString());
    }

    @Test
    void refuses_a_file_that_is_missing() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ResultReader.read(directory.resolve("missing")))
                .withMessageContaining("missing");
    }

    private ResultLog log(ResultEvent... events) throws Exception {
        return ResultReader.log(write(events));
    }

    private Path write(ResultEvent... events) throws IOException {
        Path file = directory.resolve("results");
        try (ResultWriter writer = ResultWriter.open(file, "build 7")) {
            writer.append(List.of(events));
        }
        return file;
    }
}
