package io.testflow.engine.internal.failure.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.result.Failure;
import io.testflow.engine.failure.Reports;
import io.testflow.engine.failure.SampleReport;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

    private final String sample = MarkdownReport.of(SampleReport.make(), MarkdownReport.SUMMARY);

    @Test
    void starts_with_the_headline_the_warnings_and_all_causes_in_a_table() {
        assertThat(sample)
                .startsWith("## TestFlow: 301 tests failed for 6 causes. 3 probably need your attention.\n\n"
                        + "2,841 passed, 2 flaky,")
                .contains("> CODEOWNERS:7 has no owner, and is left out\n")
                .contains("| 284 | <code>PSQLException: Connection to &#60;host&#62; refused</code> | environment |"
                        + " database-connection |");
        assertThat(sample.lines().filter(line -> line.startsWith("| ")))
                .hasSize(8)
                .allSatisfy(
                        line -> assertThat(line.chars().filter(c -> c == '|')).hasSize(7));
    }

    @Test
    void tells_of_each_cause_what_is_known() {
        assertThat(sample)
                .contains("### 1. <code>NullPointerException: Cannot invoke")
                .contains("**caused by this change**, 3 tests")
                .contains("- Category: null-dereference by rule <code>null-pointer-exception</code>: in the type"
                        + " <code>java.lang")
                .contains("- What to try: Find out why the value was never set")
                .contains("- Owner: <code>&#64;&#8203;acme/cart</code> (CODEOWNERS:12)")
                .contains("- Suspect: <code>com.acme.cart.Cart#add(Item)</code> (score 0.93, changed),"
                        + " <code>cart/src/main")
                .contains("by Jane Doe, \"Sum up when an item is added\": changed by 9c41d07e; top frame")
                .contains("- and 264 more\n")
                .contains("caused by java.net.ConnectException: Connection refused\n  at java.base/sun.nio")
                .contains("     and 59 frames more\n");
    }

    @Test
    void what_tests_say_is_text_or_in_a_block_that_it_cannot_end() {
        boolean isBlock = false;
        String fence = "";
        for (String line : sample.lines().toList()) {
            if (isBlock) {
                isBlock = !line.equals(fence);
            } else if (line.endsWith("```text")) {
                isBlock = true;
                fence = line.substring(0, line.length() - "text".length());
            } else {
                assertThat(line.replaceAll("</?(code|details|summary)>", ""))
                        .doesNotContainPattern("[<`]|@\\w|\\]\\(|https?:/");
            }
        }
        assertThat(isBlock).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {MarkdownReport.SUMMARY, MarkdownReport.COMMENT, 10_000})
    void never_has_more_than_fits_and_says_what_is_left_out(int limit) {
        List<Finding> findings = IntStream.range(0, 10_000)
                .mapToObj(i -> Reports.finding("\u4e2d cause " + i, Kind.UNDECIDED))
                .toList();

        String text = MarkdownReport.of(Reports.of(findings), limit);

        int shown = (int) text.lines().filter(line -> line.startsWith("### ")).count();
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(limit - 2_500, limit);
        assertThat(text).contains("and 9,980 more causes");
        assertThat(text.lines().reduce((a, b) -> b).orElse(""))
                .startsWith("**Left out here for want of room: " + String.format(Locale.ROOT, "%,d", 10_000 - shown)
                        + " causes of 10,000.**");
    }

    @Test
    void one_cause_with_the_largest_texts_fits_into_a_comment() {
        String text = "|`<@\u0000".repeat(100_000);
        Failure failure = null;
        for (int i = 0; i < 20; i++) {
            failure = new Failure(text, text, Collections.nCopies(500, text), failure);
        }
        FailedTest test = Reports.test(text, text, failure, text);
        FailureReport report = Reports.of(Reports.finding(text, Kind.UNDECIDED, List.of(test)));

        assertThat(MarkdownReport.of(report, MarkdownReport.COMMENT).length()).isLessThan(MarkdownReport.COMMENT);
    }

    @Test
    void counts_warnings_beyond_the_tenth() {
        List<String> warnings = IntStream.range(0, 12).mapToObj(i -> "w" + i).toList();

        assertThat(MarkdownReport.of(new FailureReport("shop", "", 1, 0, 0, 0, List.of(), warnings), 10_000))
                .contains("> w9\n")
                .doesNotContain("w10")
                .contains("> and 2 more warnings\n");
    }
}
