package io.testflow.engine.internal.failure.annotation;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Verdict;
import io.testflow.engine.internal.failure.wording.Findings;
import io.testflow.engine.internal.failure.wording.Numbers;
import io.testflow.engine.internal.failure.wording.PlainText;
import io.testflow.engine.internal.failure.wording.TestNames;
import java.util.List;

/** Lines that GitHub's runner shows beside the code, one for each cause, at the line that failed. */
public final class WorkflowCommands {

    /** GitHub shows no more of a step. */
    private static final int MOST = 10;

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_MESSAGE = 1000;

    private WorkflowCommands() {}

    /** At most ten lines, the most relevant cause first. */
    public static List<String> of(FailureReport report) {
        return report.findings().stream()
                .limit(MOST)
                .map(WorkflowCommands::command)
                .toList();
    }

    private static String command(Finding finding) {
        String kind = finding.verdict().kind() == Verdict.Kind.FLAKY ? "warning" : "error";
        String place =
                finding.cluster().sample().line().map(WorkflowCommands::place).orElse("");
        String title = PlainText.line(finding.cluster().title(), LONGEST_TITLE);
        return "::" + kind + " " + place + "title=" + property(title) + "::" + data(message(finding));
    }

    private static String place(SourceLine at) {
        String file = "file=" + property(at.file()) + ",";
        return at.line() > 0 ? file + "line=" + at.line() + "," : file;
    }

    private static String message(Finding finding) {
        int more = finding.cluster().tests().size() - 1;
        String tests = TestNames.of(finding.cluster().sample())
                + (more == 0 ? "" : " and " + Numbers.count(more, "more test"));
        String suspect =
                Findings.suspect(finding).map(text -> "\nSuspect: " + text).orElse("");
        String owner = Findings.owner(finding).map(text -> "\nOwner: " + text).orElse("");
        String text = finding.verdict().kind().words() + ": " + tests + "\nCategory: "
                + finding.cluster().diagnosis().category() + suspect + owner;
        return PlainText.cut(PlainText.of(text), LONGEST_MESSAGE);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
