package io.testflow.engine.internal.failure.html;

import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Verdict;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The form that shows some of the causes alone; the script takes it out of hiding, since without a script it does nothing. */
final class Filters {

    private static final int MOST_CATEGORIES = 100;

    private final List<Finding> findings;

    Filters(List<Finding> findings) {
        this.findings = findings;
    }

    void write(Markup page) {
        page.open("details", "id", "find", "class", "find", "open", "", "hidden", "")
                .element("summary", "Find and filter");
        page.open("form", "id", "filters", "class", "filters", "role", "search", "aria-label", "Causes");
        page.open("div", "class", "fields").open("div", "class", "field grow");
        page.element("label", "Find a test, message, category or owner", "for", "words");
        page.empty("input", "type", "search", "id", "words", "autocomplete", "off", "spellcheck", "false");
        page.close();
        categories(page);
        page.close();
        verdicts(page);
        page.open("div", "class", "result").element("p", "", "id", "shown", "role", "status", "aria-live", "polite");
        page.element("button", "Open all", "type", "button", "id", "open-all");
        page.element("button", "Close all", "type", "button", "id", "close-all");
        page.close().close().closeLine();
    }

    private void categories(Markup page) {
        page.open("div", "class", "field").element("label", "Category", "for", "category");
        page.open("select", "id", "category").element("option", "All", "value", "");
        Map<String, Long> categories = findings.stream()
                .map(finding -> category(finding))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        categories.entrySet().stream()
                .limit(MOST_CATEGORIES)
                .forEach(entry -> page.element(
                        "option", entry.getKey() + " (" + entry.getValue() + ")", "value", entry.getKey()));
        page.close().close();
    }

    /** The category, as it stands in the page. */
    static String category(Finding finding) {
        return PlainText.line(finding.cluster().diagnosis().category(), 80);
    }

    private void verdicts(Markup page) {
        page.open("fieldset", "class", "verdicts").element("legend", "Verdict");
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.verdict().kind() == kind)
                    .count();
            if (count > 0) {
                page.open("label", "class", "chip " + style(kind));
                page.empty("input", "type", "checkbox", "name", "verdict", "value", style(kind));
                page.element("span", kind.words())
                        .text(" ")
                        .element("b", Numbers.of(count))
                        .close();
            }
        }
        page.close();
    }

    /** The class of what shows a verdict. */
    static String style(Verdict.Kind kind) {
        return "v-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
