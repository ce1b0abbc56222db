package io.testflow.engine.internal.failure.markdown;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.engine.internal.failure.wording.CommonSuspect;
import io.testflow.engine.internal.failure.wording.Headline;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.ProjectFrames;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report as Markdown of GitHub, most relevant first. Where there is not room for all of it, the end is left out, section by section,
 * and a line says so.
 */
public final class MarkdownReport {

    /** What a job summary may have, in bytes: GitHub shows nothing at all of one above 1024 KiB. */
    public static final int SUMMARY = 1000 * 1024;

    /** What a comment may have, in bytes: GitHub refuses one above 65,536 characters. */
    public static final int COMMENT = 60_000;

    private static final int MOST_WARNINGS = 10;
    private static final int LONGEST_WARNING = 300;
    /** More than what says that something was left out, whatever the numbers in it. */
    private static final int ROOM_FOR_THE_REST = 300;

    private final FailureReport report;
    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private int bytes;

    private MarkdownReport(FailureReport report, int limit) {
        this.report = report;
        this.limit = limit;
    }

    /**
     * The report, ending with a line feed.
     *
     * @param limit the most bytes that it may have in UTF-8, at least 10,000
     */
    public static String of(FailureReport report, int limit) {
        return new MarkdownReport(report, limit).write();
    }

    private String write() {
        add("## " + Escape.text("TestFlow: " + Headline.of(report), LONGEST_WARNING) + "\n\n"
                + Escape.text(Headline.below(report), LONGEST_WARNING) + "\n\n");
        CommonSuspect.of(report).ifPresent(common -> add(Escape.text(common, LONGEST_WARNING) + "\n\n"));
        warnings();
        add(OverviewTable.of(report.findings()));
        Section section = new Section(ProjectFrames.of(report));
        List<Finding> findings = report.findings();
        int shown = 0;
        while (shown < findings.size() && add(section.of(findings.get(shown), shown + 1))) {
            shown++;
        }
        if (shown < findings.size()) {
            text.append("**Left out here for want of room: ")
                    .append(Numbers.causes(findings.size() - shown))
                    .append(" of ")
                    .append(Numbers.of(findings.size()))
                    .append(".** `index.html` and `failures.json` of the report have them.\n");
        }
        return text.toString();
    }

    private void warnings() {
        StringBuilder lines = new StringBuilder();
        report.warnings().stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> lines.append("> ")
                        .append(Escape.text(warning, LONGEST_WARNING))
                        .append("\n>\n"));
        int more = report.warnings().size() - MOST_WARNINGS;
        if (more > 0) {
            lines.append("> and ").append(Numbers.count(more, "more warning")).append('\n');
        }
        if (!report.warnings().isEmpty()) {
            add(lines.append('\n').toString());
        }
    }

    /** Adds a section where there is room for it. */
    private boolean add(String section) {
        int size = section.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + size > limit - ROOM_FOR_THE_REST) {
            return false;
        }
        text.append(section);
        bytes += size;
        return true;
    }
}
