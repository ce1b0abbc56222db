package io.testflow.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestResultTest {

    private static final TestId TEST = TestId.ofMethod("com.acme.OrderTest", "rounds");

    @Test
    void has_no_failure_where_the_test_passed() {
        assertThat(new TestResult(TEST, "id", "rounds()", Outcome.PASSED, 1, null, "").failure())
                .isEmpty();
    }

    @Test
    void has_the_failure_and_its_cause() {
        Failure cause = new Failure("java.io.IOException", "disk full", List.of(), null);
        Failure failure = new Failure("java.lang.AssertionError", "", List.of("a.B.c(B.java:3)"), cause);
        TestResult result = new TestResult(TEST, "id", "rounds()", Outcome.FAILED, 1, failure, "");

        assertThat(result.failure()).contains(failure);
        assertThat(failure.cause()).contains(cause);
        assertThat(cause.cause()).isEmpty();
    }

    @Test
    void does_not_change_with_the_frames_that_it_was_made_of() {
        List<String> frames = new ArrayList<>(List.of("a.B.c(B.java:3)"));
        Failure failure = new Failure("java.lang.AssertionError", "", frames, null);

        frames.clear();

        assertThat(failure.frames()).containsExactly("a.B.c(B.java:3)");
    }
}
