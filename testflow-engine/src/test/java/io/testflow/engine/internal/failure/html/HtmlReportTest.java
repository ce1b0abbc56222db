package io.testflow.engine.internal.failure.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.engine.failure.Reports;
import io.testflow.engine.failure.SampleReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private final Document page = Jsoup.parse(HtmlReport.of(SampleReport.make()));

    @Test
    void says_first_how_many_causes_need_attention() {
        assertThat(page.select("h1").text())
                .isEqualTo("301 tests failed for 6 causes. 3 probably need your attention.");
        assertThat(page.title())
                .isEqualTo("301 tests failed for 6 causes. 3 probably need your attention. com.acme:shop");
        assertThat(page.select(".counts li").eachText())
                .containsExactly(
                        "301 failed",
                        "2 flaky",
                        "2,841 passed",
                        "17 skipped",
                        "compared with main (merge base 3f2a1c8)");
    }

    @Test
    void tells_of_a_cause_what_is_known() {
        Element cause = page.selectFirst("#cause-1");

        assertThat(cause.select("summary h3").text()).startsWith("NullPointerException: Cannot invoke");
        assertThat(cause.select(".badge").text()).isEqualTo("caused by this change");
        assertThat(cause.select(".size").text()).isEqualTo("3 tests");
        assertThat(cause.select(".facts").text())
                .contains("All 3 tests used Cart#add, which this change touches.")
                .contains("null-dereference by rule null-pointer-exception in the type: java.lang.NullPointerException")
                .contains("Perhaps also: validation What to try")
                .contains("What to try Find out why the value was never set")
                .contains("Owner @acme/cart CODEOWNERS:12");
        assertThat(cause.select(".suspects > li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("com.acme.cart.Cart#add(Item) score 0.93 changed")
                .contains("cart/src/main/java/com/acme/cart/Cart.java:57")
                .contains("9c41d07e by Jane Doe: Sum up when an item is added")
                .contains("used by 3 of 3 failed tests");
        assertThat(cause.select(".suspects > li").get(1).text()).contains("not committed");
        assertThat(cause.select(".output").text()).contains("no total yet");
    }

    @Test
    void frames_of_the_project_stand_out_and_those_of_libraries_are_folded() {
        Element cause = page.selectFirst("#cause-1");

        assertThat(cause.select(".ours").eachText())
                .containsExactly(
                        "com.acme.cart.Cart.add(Cart.java:57)",
                        "com.acme.cart.CartService.put(CartService.java:88)",
                        "com.acme.cart.CartTest.adds_an_item(CartTest.java:31)");
        assertThat(cause.select(".stack details:not([open]) > summary").text()).isEqualTo("60 frames of libraries");
        assertThat(page.select("#cause-3 .thrown .by")).hasSize(2);
    }

    @Test
    void shows_the_first_cause_at_once_and_fifty_names_of_many_tests() {
        assertThat(page.select(".cause > details[open]")).hasSize(1);
        assertThat(page.select("#cause-3 .tests li")).hasSize(50);
        assertThat(page.select("#cause-3 .tests + .note").text()).isEqualTo("and 234 more, in failures.json");
        assertThat(page.select("#cause-6").text()).contains("never finished");
        assertThat(page.select("#cause-7 .tests").text()).contains("[2] to two").contains("failed 2 times, passed 1");
    }

    @Test
    void filters_by_the_verdicts_and_categories_that_there_are() {
        assertThat(page.select("[name=verdict]").eachAttr("value"))
                .containsExactly(
                        "v-caused-by-change",
                        "v-undecided",
                        "v-not-by-change",
                        "v-environment",
                        "v-known-before",
                        "v-flaky");
        assertThat(page.select("#category option").eachText()).hasSize(8).contains("All", "jvm-crash (1)");
        assertThat(page.select(".cause").eachAttr("data-verdict")).contains("v-flaky");
    }

    @Test
    void tells_what_could_not_be_read() {
        assertThat(page.select(".warnings li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("build/TEST-broken.xml:12");
        List<String> many = IntStream.range(0, 60).mapToObj(i -> "warning " + i).toList();
        Document noisy = Jsoup.parse(HtmlReport.of(new FailureReport("shop", "", 0, 0, 0, 0, List.of(), many)));
        assertThat(noisy.select(".warnings li")).hasSize(50);
        assertThat(noisy.select(".warnings p").text()).isEqualTo("And 10 more.");
        assertThat(noisy.select("#causes .note").text()).isEqualTo("There is nothing to look at.");
    }

    @Test
    void allows_its_own_style_and_script_and_nothing_else() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        for (String element : List.of("style", "script")) {
            byte[] text = page.selectFirst(element).data().getBytes(StandardCharsets.UTF_8);
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
            assertThat(policy).startsWith("default-src 'none';").contains(element + "-src 'sha256-" + hash + "';");
        }
        assertThat(page.select("[src], [style], link, iframe, object, form[action]"))
                .isEmpty();
    }

    @Test
    void has_headings_in_order_names_for_fields_and_places_to_jump_to() {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("header, main, footer, [role=search]")).hasSize(4);
        assertThat(page.select("[aria-live=polite]")).hasSize(1);
        assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#causes");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        for (Element field : page.select("input:not([type=checkbox]), select")) {
            assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
        }
        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]").eachAttr("id")).allMatch(ids::add);
    }

    @Test
    void shows_a_cause_of_which_nothing_more_is_known() {
        Document small = Jsoup.parse(HtmlReport.of(Reports.of(Reports.finding("broken", Kind.UNDECIDED))));

        assertThat(small.select(".suspects, .warnings, .output")).isEmpty();
        assertThat(small.select(".owner").text()).isEqualTo("no owner");
    }
}
