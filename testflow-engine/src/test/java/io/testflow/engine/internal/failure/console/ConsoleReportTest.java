package io.testflow.engine.internal.failure.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.engine.failure.Reports;
import io.testflow.engine.failure.SampleReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static final String PLACE = "target/testflow/report/index.html";

    private final List<String> sample = ConsoleReport.of(SampleReport.make(), PLACE);

    @Test
    void has_a_line_for_each_cause_with_what_matters_in_columns() {
        assertThat(sample)
                .startsWith(
                        "TestFlow: 301 tests failed for 6 causes. 3 probably need your attention.",
                        "  2,841 passed, 2 flaky, 17 skipped; compared with main (merge base 3f2a1c8)",
                        "    3 x  NullPointerException: Cannot invo...  caused by this change        @acme/cart     "
                                + " Cart.java:57")
                .contains("  284 x  PSQLException: Connection to <hos...  environment                  @acme/platf...")
                .endsWith(
                        "  note: build/TEST-broken.xml:12 ends in the middle of a tag; what stands before it was read",
                        "  note: CODEOWNERS:7 has no owner, and is left out",
                        "  report: " + PLACE);
    }

    @Test
    void is_within_a_screen_and_no_character_steers_the_terminal() {
        List<String> warnings =
                IntStream.range(0, 30).mapToObj(i -> "w" + "\u001b".repeat(200)).toList();
        var findings = IntStream.range(0, 100)
                .mapToObj(i -> Reports.finding("\u001b[2J cause\u0007 " + i + "x".repeat(500), Kind.NOT_BY_CHANGE))
                .toList();

        List<String> lines = ConsoleReport.of(new FailureReport("shop", "", 1, 100, 0, 0, findings, warnings), PLACE);

        assertThat(lines).hasSizeLessThanOrEqualTo(20).contains("  and 89 more causes", "  and 27 more notes");
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(110).doesNotContainPattern("\\p{Cntrl}"));
        assertThat(sample).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void says_nothing_where_nothing_failed() {
        assertThat(ConsoleReport.of(Reports.of(), PLACE)).isEmpty();
    }

    @Test
    void tells_of_warnings_where_nothing_failed() {
        FailureReport report = new FailureReport("shop", "", 3, 0, 0, 0, List.of(), List.of("a.xml cannot be read"));

        assertThat(ConsoleReport.of(report, PLACE))
                .containsExactly(
                        "TestFlow: No test failed.",
                        "  3 passed; compared with nothing",
                        "  note: a.xml cannot be read",
                        "  report: " + PLACE);
    }
}
