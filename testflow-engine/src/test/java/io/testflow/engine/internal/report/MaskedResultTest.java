package io.testflow.engine.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedResultTest {

    private static final TestId ADDS = TestId.ofMethod("a.CartTest", "adds");

    @Test
    void has_no_secret_in_messages_causes_names_and_details() {
        Failure cause = new Failure("a.Inner", "password=hunter22", List.of("a.Cart.add(Cart.java:7)"), null);
        Failure outer = new Failure("a.Outer", "Authorization: Bearer abcdefghijklmnop", List.of(), cause);
        TestResult raw = new TestResult(
                ADDS, "[1]", "[1] password=hunter22", Outcome.FAILED, 7, outer, "login with password=hunter22");

        assertThat(MaskedResult.of(raw))
                .isEqualTo(new TestResult(
                        ADDS,
                        "[1]",
                        "[1] password=***",
                        Outcome.FAILED,
                        7,
                        new Failure(
                                "a.Outer",
                                "Authorization: Bearer ***",
                                List.of(),
                                new Failure("a.Inner", "password=***", List.of("a.Cart.add(Cart.java:7)"), null)),
                        "login with password=***"));
    }

    @Test
    void is_as_it_was_where_there_is_no_secret() {
        TestResult plain = new TestResult(ADDS, "[1]", "adds()", Outcome.PASSED, 7, null, "");

        assertThat(MaskedResult.of(plain)).isEqualTo(plain);
    }
}
