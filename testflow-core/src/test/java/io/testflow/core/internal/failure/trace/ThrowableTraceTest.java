package io.testflow.core.internal.failure.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.result.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrowableTraceTest {

    @Test
    void reads_causes_and_fills_in_the_frames_that_they_share() {
        Failure failure = Trace.read("a.Broken", "boom", """
                a.Broken: boom
                \tat a.Sum.add(Sum.java:7)
                \tat a.SumTest.adds(SumTest.java:3)
                Caused by: a.DeepException: why: not
                \tat a.Sum.deep(Sum.java:8)
                \t... 1 more
                Caused by: a.Deepest
                \tat a.Sum.deepest(Sum.java:9)
                \t... 2 common frames omitted
                """);

        Failure deepest = new Failure(
                "a.Deepest",
                "",
                List.of("a.Sum.deepest(Sum.java:9)", "a.Sum.deep(Sum.java:8)", "a.SumTest.adds(SumTest.java:3)"),
                null);
        Failure deep = new Failure(
                "a.DeepException",
                "why: not",
                List.of("a.Sum.deep(Sum.java:8)", "a.SumTest.adds(SumTest.java:3)"),
                deepest);
        assertThat(failure)
                .isEqualTo(new Failure(
                        "a.Broken", "boom", List.of("a.Sum.add(Sum.java:7)", "a.SumTest.adds(SumTest.java:3)"), deep));
    }

    @Test
    void fills_in_nothing_where_the_trace_around_it_was_trimmed() {
        Failure failure = Trace.read("a.Broken", "", """
                a.Broken
                \tat a.SumTest.adds(SumTest.java:3)
                Caused by: a.Deep: why
                \tat a.Sum.deep(Sum.java:8)
                \t... 28 more
                """);

        assertThat(failure.cause().orElseThrow().frames()).containsExactly("a.Sum.deep(Sum.java:8)");
    }

    @Test
    void leaves_out_what_was_suppressed_with_its_causes() {
        Failure failure = Trace.read("a.Broken", "boom", """
                a.Broken: boom
                \tat a.Sum.add(Sum.java:7)
                \tSuppressed: a.Close: not closed
                \t\tat a.Sum.close(Sum.java:9)
                \tCaused by: a.Pipe: closed
                \t\tat a.Sum.flush(Sum.java:10)
                Caused by: a.Deep: why
                \tat a.Sum.deep(Sum.java:8)
                """);

        assertThat(failure.frames()).containsExactly("a.Sum.add(Sum.java:7)");
        assertThat(failure.cause()).contains(new Failure("a.Deep", "why", List.of("a.Sum.deep(Sum.java:8)"), null));
    }

    @Test
    void takes_what_was_suppressed_for_the_cause_where_nothing_else_tells_of_it() {
        Failure failure = Trace.read("org.opentest4j.MultipleFailuresError", "", """
                org.opentest4j.MultipleFailuresError: Multiple Failures (2 failures)
                \tat a.SumTest.adds(SumTest.java:3)
                \tSuppressed: a.FirstException: one
                \t\tat a.Sum.add(Sum.java:7)
                \tSuppressed: a.SecondException: two
                """);

        assertThat(failure.message()).isEqualTo("Multiple Failures (2 failures)");
        assertThat(failure.cause())
                .contains(new Failure("a.FirstException", "one", List.of("a.Sum.add(Sum.java:7)"), null));
    }

    @Test
    void reads_a_trace_that_begins_with_the_root_cause() {
        Failure failure = Trace.read("", "", """
                a.RootException: deep
                \tat a.Sum.deep(Sum.java:8)
                Wrapped by: a.OuterException: boom
                \tat a.Sum.add(Sum.java:7)
                """);

        assertThat(failure.type()).isEqualTo("a.OuterException");
        assertThat(failure.cause().orElseThrow().message()).isEqualTo("deep");
    }

    @Test
    void ends_at_a_circular_reference() {
        Failure failure = Trace.read("", "", """
                a.OneException: one
                \tat a.Sum.add(Sum.java:7)
                Caused by: [CIRCULAR REFERENCE: a.OneException: one]
                """);

        assertThat(failure).isEqualTo(new Failure("a.OneException", "one", List.of("a.Sum.add(Sum.java:7)"), null));
    }

    @Test
    void keeps_a_message_of_many_lines_also_where_they_look_like_frames() {
        String message = "\nMultiple Failures (1 failure)\n-- failure 1 --\nexpected: 1\n but was: 2\n"
                + "at SumTest.adds(SumTest.java:3)";
        Failure failure = Trace.read(
                "org.assertj.core.error.AssertJMultipleFailuresError",
                message,
                "org.assertj.core.error.AssertJMultipleFailuresError: " + message
                        + "\n\tat a.SumTest.adds(SumTest.java:9)\n");

        assertThat(failure.message()).isEqualTo(message.strip());
        assertThat(failure.frames()).containsExactly("a.SumTest.adds(SumTest.java:9)");
    }

    @Test
    void keeps_lines_of_a_message_that_begin_with_at() {
        Failure failure = Trace.read("", "", """
                com.fasterxml.jackson.core.JsonParseException: Unexpected character
                 at [Source: (String)"x"; line: 1, column: 2]
                at index 3
                \tat a.Sum.add(Sum.java:7) ~[sum-1.0.jar:1.0]
                """);

        assertThat(failure.message()).contains("Source: (String)", "at index 3");
        assertThat(failure.frames()).containsExactly("a.Sum.add(Sum.java:7)");
    }

    @Test
    void takes_type_and_message_from_the_report_where_the_text_names_none() {
        assertThat(Trace.read("a.Broken", "boom", "at a.Sum.add(Sum.java:7)"))
                .isEqualTo(new Failure("a.Broken", "boom", List.of("a.Sum.add(Sum.java:7)"), null));
        assertThat(Trace.read("", "a.BrokenException: boom", ""))
                .isEqualTo(new Failure("a.BrokenException", "boom", List.of(), null));
    }

    @Test
    void prefers_the_message_of_the_report_where_it_is_no_word_for_every_failure() {
        String text = "a.Broken: short\n\tat a.Sum.add(Sum.java:7)\n";

        assertThat(Trace.read("a.Broken", "long and telling", text).message()).isEqualTo("long and telling");
        assertThat(Trace.read("a.Broken", "Failed", text).message()).isEqualTo("short");
    }

    @Test
    void says_what_it_cut() {
        String frames = "\tat a.Sum.add(Sum.java:7)\n".repeat(1000);
        Failure failure = Trace.read("a.Broken", "x".repeat(20_000), "a.Broken\n" + frames);

        assertThat(failure.message()).hasSizeLessThan(17_000).endsWith("[3616 more characters cut]");
        assertThat(failure.frames()).hasSize(401).endsWith("[600 more frames cut]");
        assertThat(depth(Trace.read("", "", "Caused by: a.BException: x\n".repeat(5000))))
                .isLessThanOrEqualTo(33);
    }

    private static int depth(Failure failure) {
        return failure.causedBy() == null ? 1 : 1 + depth(failure.causedBy());
    }
}
