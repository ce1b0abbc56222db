package io.testflow.engine.internal.failure.html;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.engine.internal.failure.wording.CommonSuspect;
import io.testflow.engine.internal.failure.wording.Headline;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import io.testflow.engine.internal.failure.wording.ProjectFrames;

/**
 * The report as one page: works from a disk, asks for nothing of a network, and a policy in it forbids what is not its own style and
 * script. Below 5 MB however many failures there are: what does not fit is counted, and the JSON has it.
 */
public final class HtmlReport {

    private static final String ALL = "failures.json";

    private final FailureReport report;
    private final Markup page = new Markup();

    private HtmlReport(FailureReport report) {
        this.report = report;
    }

    /** The page. */
    public static String of(FailureReport report) {
        return new HtmlReport(report).write();
    }

    private String write() {
        Asset style = Asset.read("report.css");
        Asset script = Asset.read("report.js");
        page.empty("!doctype html").open("html", "lang", "en").open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script));
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.element("title", Headline.of(report) + " " + project());
        page.asset("style", style).closeLine();
        page.open("body").element("a", "Skip to the causes", "class", "skip", "href", "#causes");
        head();
        page.open("main", "id", "main");
        new Filters(report.findings()).write(page);
        causes();
        warnings();
        page.closeLine();
        foot();
        page.asset("script", script).close().closeLine();
        return page.toString();
    }

    private static String policy(Asset style, Asset script) {
        return "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private String project() {
        return PlainText.line(report.project(), 120);
    }

    private void head() {
        page.open("header", "class", "top").open("div", "class", "bar");
        page.open("p", "class", "project").element("span", "TestFlow", "class", "mark");
        page.element("span", project(), "class", "name").close();
        page.element("button", "Dark theme", "type", "button", "id", "theme", "aria-pressed", "false", "hidden", "");
        page.close();
        page.open("h1");
        Headline.sentences(report)
                .forEach(sentence -> page.element("span", sentence).text(" "));
        page.close();
        CommonSuspect.of(report).ifPresent(common -> page.element("p", common + ".", "class", "common"));
        page.open("ul", "class", "counts");
        count("failed", report.failed());
        count("flaky", report.flaky());
        count("passed", report.passed());
        count("skipped", report.skipped());
        page.element("li", Headline.compared(report), "class", "base").close().closeLine();
    }

    private void count(String name, int number) {
        page.open("li", "class", "count-" + name)
                .element("b", Numbers.of(number))
                .text(" " + name)
                .close();
    }

    private void causes() {
        page.open("section", "id", "causes", "aria-labelledby", "causes-title", "tabindex", "-1");
        page.element("h2", "Causes, most relevant first", "id", "causes-title");
        Room room = new Room();
        Cause cause = new Cause(ProjectFrames.of(report), room);
        int shown = 0;
        for (Finding finding : report.findings()) {
            if (room.isFull(page.length())) {
                break;
            }
            shown++;
            page.append(cause.of(finding, shown, page.length()));
        }
        if (report.findings().isEmpty()) {
            page.element("p", "There is nothing to look at.", "class", "note");
        }
        if (shown < report.findings().size()) {
            page.open("p", "class", "note")
                    .text("And " + Numbers.of(report.findings().size() - shown) + " more causes, all in ");
            page.element("a", ALL, "href", ALL).text(".").close();
        }
        page.closeLine();
    }

    private void warnings() {
        if (report.warnings().isEmpty()) {
            return;
        }
        page.open("section", "class", "warnings", "aria-labelledby", "warnings-title");
        page.element("h2", "What could not be read or done", "id", "warnings-title")
                .open("ul");
        report.warnings().stream().limit(50).forEach(warning -> page.element("li", PlainText.line(warning, 500)));
        page.close();
        if (report.warnings().size() > 50) {
            page.element("p", "And " + Numbers.of(report.warnings().size() - 50) + " more.");
        }
        page.close();
    }

    private void foot() {
        page.open("footer").open("p").text("As data: ").element("a", ALL, "href", ALL);
        page.text(". As text: ")
                .element("a", "summary.md", "href", "summary.md")
                .text(".")
                .close()
                .closeLine();
    }
}
