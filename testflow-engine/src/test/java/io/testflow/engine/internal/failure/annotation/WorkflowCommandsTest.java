package io.testflow.engine.internal.failure.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.failure.Reports;
import io.testflow.engine.failure.SampleReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkflowCommandsTest {

    private final List<String> sample = WorkflowCommands.of(SampleReport.make());

    @Test
    void shows_a_cause_at_the_line_that_failed() {
        assertThat(sample)
                .first()
                .asString()
                .startsWith(
                        "::error file=src/test/java/com/acme/cart/CartTest.java,line=42,title=NullPointerException%3A"
                                + " Cannot invoke")
                .contains(
                        "::caused by this change: CartTest.adds_an_item and 2 more tests%0ACategory: null-dereference")
                .endsWith("%0ASuspect: cart/src/main/java/com/acme/cart/Cart.java:57%0AOwner: @acme/cart");
    }

    @Test
    void warns_of_flaky_tests() {
        assertThat(sample).last().asString().startsWith("::warning file=");
    }

    @Test
    void no_text_of_a_test_ends_a_line_or_starts_a_command() {
        assertThat(sample)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r").matches("::(error|warning) [^:]*::.*"));
        assertThat(sample.get(3)).contains("file=javascript%3A<script>");
        FailedTest test = new FailedTest(
                "",
                "o",
                TestId.ofMethod("A", "a"),
                "100%\r\n::set,x:",
                FailureKind.ERROR,
                null,
                "",
                Attempts.ONE,
                new SourceLine("a,b:c%.java", 0));
        assertThat(WorkflowCommands.of(Reports.of(Reports.finding("50%, so:\n::x", Kind.UNDECIDED, List.of(test)))))
                .containsExactly("::error file=a%2Cb%3Ac%25.java,title=50%25%2C so%3A %3A%3Ax::not decided: A.a 100%25"
                        + " ::set,x:%0ACategory: assertion");
    }

    @Test
    void names_no_file_where_none_is_known() {
        assertThat(sample.get(5)).startsWith("::error title=The JVM of ScaleTest died::");
    }

    @Test
    void are_the_ten_most_relevant() {
        var findings = IntStream.range(0, 12)
                .mapToObj(i -> Reports.finding("cause " + i, Kind.UNDECIDED))
                .toList();

        assertThat(WorkflowCommands.of(Reports.of(findings)))
                .hasSize(10)
                .last()
                .asString()
                .contains("title=cause 9::");
    }
}
