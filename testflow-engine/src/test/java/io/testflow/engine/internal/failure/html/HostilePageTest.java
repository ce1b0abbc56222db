package io.testflow.engine.internal.failure.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What tests say is text, however they say it and however much. */
class HostilePageTest {

    private static final int LARGEST = 5_000_000;

    @Test
    void text_of_tests_is_text() {
        String html = HtmlReport.of(SampleReport.make());
        Document page = Jsoup.parse(html);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, textarea")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getKey().equals("href")
                            && !List.of("#causes", "failures.json", "summary.md")
                                    .contains(attribute.getValue()));
        }
        assertThat(page.select("#cause-4 h3").text()).startsWith("<script>window.hacked = 1</script>");
        assertThat(page.select("#cause-4").attr("data-category")).isEqualTo(SampleReport.HOSTILE.get(2));
    }

    @Test
    void no_character_hides_or_reorders_the_page() {
        String html = HtmlReport.of(SampleReport.make());

        assertThat(html.codePoints())
                .noneMatch(point -> point != '\n' && Character.isISOControl(point) && point != '\t')
                .noneMatch(point -> Character.getType(point) == Character.FORMAT)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        assertThat(html).contains("right to left \\u202egnp.exe\\u202c");
    }

    @Test
    void ten_thousand_causes_are_a_page_of_five_megabytes_at_most() {
        List<Finding> findings = IntStream.range(0, 10_000)
                .mapToObj(i -> Reports.finding("cause " + i, Kind.UNDECIDED, List.of(large("com.acme.A" + i + "Test"))))
                .toList();

        String html = HtmlReport.of(Reports.of(findings));

        Document page = Jsoup.parse(html);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        int shown = page.select(".cause").size();
        assertThat(shown).isGreaterThan(100);
        assertThat(page.select(".cause .stack")).isNotEmpty();
        assertThat(page.select("#causes > .note").text())
                .isEqualTo(String.format(Locale.ROOT, "And %,d more causes, all in failures.json.", 10_000 - shown));
    }

    @Test
    void ten_thousand_tests_of_one_cause_are_fifty_names() {
        List<FailedTest> tests = IntStream.range(0, 10_000)
                .mapToObj(i -> large("com.acme.A" + i + "Test"))
                .toList();

        Document page = Jsoup.parse(HtmlReport.of(Reports.of(Reports.finding("one", Kind.UNDECIDED, tests))));

        assertThat(page.select(".tests li")).hasSize(50);
        assertThat(page.select(".tests + .note").text()).isEqualTo("and 9,950 more, in failures.json");
    }

    @Test
    void the_largest_text_that_a_test_can_have_fits() {
        String text = "<\u0000\u4e2d".repeat(2_000_000);
        Failure failure = null;
        for (int i = 0; i < 20; i++) {
            failure = new Failure(text, text, Collections.nCopies(500, text), failure);
        }
        FailedTest test = Reports.test(text, text, failure, text);

        List<Finding> findings = Collections.nCopies(20, Reports.finding(text, Kind.UNDECIDED, List.of(test)));

        assertThat(HtmlReport.of(Reports.of(findings)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(LARGEST);
    }

    private static FailedTest large(String className) {
        Failure failure = Reports.thrown(className, "fails", "expected: 1\n but was: 2", 100);
        return Reports.test(className, "fails", failure, "line of the log\n".repeat(100));
    }
}
