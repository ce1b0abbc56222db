package io.testflow.engine.internal.failure.console;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.engine.internal.failure.wording.CommonSuspect;
import io.testflow.engine.internal.failure.wording.Findings;
import io.testflow.engine.internal.failure.wording.Headline;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The report as at most twenty lines of at most 110 columns, so that there is room for what a log puts before a line. */
public final class ConsoleReport {

    private static final int WIDTH = 110;
    private static final int MOST_CAUSES = 12;
    private static final int MOST_WARNINGS = 3;
    private static final int LEAST_TITLE = 36;
    /** As much as the name and line of a file need as a rule. */
    private static final int USUAL_SUSPECT = 20;

    private static final int WIDEST_OWNER = 14;
    private static final String GAP = "  ";

    private final FailureReport report;
    private final List<Finding> shown;

    private ConsoleReport(FailureReport report) {
        this.report = report;
        int causes = report.findings().size();
        this.shown = report.findings().subList(0, causes <= MOST_CAUSES ? causes : MOST_CAUSES - 1);
    }

    /**
     * The lines; empty where no test failed and there is nothing to warn of.
     *
     * @param place where the report is, as the user finds it
     */
    public static List<String> of(FailureReport report, String place) {
        boolean nothing = report.findings().isEmpty() && report.warnings().isEmpty();
        return nothing ? List.of() : new ConsoleReport(report).write(place);
    }

    private List<String> write(String place) {
        List<String> lines = new ArrayList<>();
        lines.add(fit("TestFlow: " + Headline.of(report)));
        lines.add(fit(GAP + Headline.below(report)));
        CommonSuspect.of(report).ifPresent(common -> lines.add(fit(GAP + common)));
        lines.addAll(causes());
        int more = report.findings().size() - shown.size();
        if (more > 0) {
            lines.add(GAP + "and " + Numbers.count(more, "more cause"));
        }
        report.warnings().stream().limit(MOST_WARNINGS).forEach(warning -> lines.add(fit(GAP + "note: " + warning)));
        if (report.warnings().size() > MOST_WARNINGS) {
            lines.add(GAP + "and " + Numbers.count(report.warnings().size() - MOST_WARNINGS, "more note"));
        }
        lines.add(GAP + "report: " + place);
        return List.copyOf(lines);
    }

    private List<String> causes() {
        List<String> counts =
                column(finding -> Numbers.of(finding.cluster().tests().size()) + " x", WIDTH);
        List<String> verdicts = column(finding -> finding.verdict().kind().words(), WIDTH);
        List<String> owners = column(finding -> Findings.owner(finding).orElse("no owner"), WIDEST_OWNER);
        int others = width(counts) + width(verdicts) + width(owners) + USUAL_SUSPECT + 5 * GAP.length();
        List<String> titles = column(Findings::title, Math.max(LEAST_TITLE, WIDTH - others));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String start = GAP + String.join(GAP, counts.get(i).strip(), titles.get(i), verdicts.get(i), owners.get(i));
            lines.add(suspect(" ".repeat(leading(counts.get(i))) + start, shown.get(i)));
        }
        return lines;
    }

    private static int width(List<String> column) {
        return column.isEmpty() ? 0 : column.get(0).length();
    }

    /** Numbers stand to the right. */
    private static int leading(String count) {
        return count.length() - count.stripTrailing().length();
    }

    private List<String> column(Function<Finding, String> part, int widest) {
        List<String> texts = shown.stream()
                .map(part)
                .map(text -> PlainText.cut(text, widest))
                .toList();
        int width = texts.stream().mapToInt(String::length).max().orElse(0);
        return texts.stream()
                .map(text -> text + " ".repeat(width - text.length()))
                .toList();
    }

    /** Of a path the end says most: where not all of it fits, the name of the file. */
    private static String suspect(String start, Finding finding) {
        String suspect = Findings.suspect(finding).orElse("");
        int room = WIDTH - start.length() - GAP.length();
        String name = suspect.length() <= room ? suspect : suspect.substring(suspect.lastIndexOf('/') + 1);
        return (start + GAP + PlainText.cut(name, room)).stripTrailing();
    }

    private static String fit(String text) {
        return GAP.equals(text.substring(0, 2)) ? GAP + PlainText.line(text, WIDTH - 2) : PlainText.line(text, WIDTH);
    }
}
