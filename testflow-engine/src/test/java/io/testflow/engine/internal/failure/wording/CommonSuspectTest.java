package io.testflow.engine.internal.failure.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.engine.failure.Reports;
import io.testflow.engine.internal.failure.console.ConsoleReport;
import io.testflow.engine.internal.failure.html.HtmlReport;
import io.testflow.engine.internal.failure.markdown.MarkdownReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonSuspectTest {

    private static final String WORDS = "2 causes have the same first suspect, which the change touched: Cart.java:57";

    private static final Suspect CART = suspect("Cart.java", 57, true);
    private static final Suspect SHOP = suspect("Shop.java", 3, true);

    @Test
    void is_the_place_that_most_causes_lead_to_first() {
        FailureReport report = Reports.of(of(CART), of(SHOP, CART), of(CART, SHOP));

        assertThat(CommonSuspect.of(report)).contains(WORDS);
    }

    @Test
    void is_none_where_no_place_has_more_than_half_of_the_causes() {
        assertThat(CommonSuspect.of(Reports.of(of(CART), of(CART), of(SHOP), of(SHOP))))
                .isEmpty();
        assertThat(CommonSuspect.of(Reports.of(of(CART), of(CART), of(), of()))).isEmpty();
    }

    @Test
    void is_none_of_a_single_cause_and_none_where_nobody_is_suspected() {
        assertThat(CommonSuspect.of(Reports.of(of(CART)))).isEmpty();
        assertThat(CommonSuspect.of(Reports.of(of(), of()))).isEmpty();
    }

    @Test
    void is_no_place_that_the_change_left_alone() {
        Suspect old = suspect("Cart.java", 57, false);

        assertThat(CommonSuspect.of(Reports.of(of(old), of(old)))).isEmpty();
    }

    @Test
    void counts_only_causes_that_need_attention() {
        assertThat(CommonSuspect.of(Reports.of(
                        of(CART),
                        of(CART),
                        of(Kind.ENVIRONMENT, SHOP),
                        of(Kind.ENVIRONMENT, SHOP),
                        of(Kind.ENVIRONMENT, SHOP))))
                .contains(WORDS);
    }

    @Test
    void stands_near_the_headline_wherever_a_person_reads() {
        FailureReport report = Reports.of(of(CART), of(CART));

        assertThat(ConsoleReport.of(report, "index.html").get(2)).isEqualTo("  " + WORDS);
        assertThat(HtmlReport.of(report)).contains(">" + WORDS + ".</p>");
        assertThat(MarkdownReport.of(report, MarkdownReport.COMMENT)).contains("\n\n" + WORDS);
    }

    private static Finding of(Suspect... suspects) {
        return of(Kind.CAUSED_BY_CHANGE, suspects);
    }

    private static Finding of(Kind verdict, Suspect... suspects) {
        return Reports.finding(
                "expected: <1> but was: <2>",
                verdict,
                List.of(Reports.test("com.acme.cart.CartTest", "total", "expected: <1> but was: <2>")),
                List.of(suspects),
                new Ownership.Unowned("nobody"));
    }

    private static Suspect suspect(String file, int line, boolean changed) {
        return new Suspect(file, 0.9, changed, new SourceLine(file, line), null, List.of());
    }
}
