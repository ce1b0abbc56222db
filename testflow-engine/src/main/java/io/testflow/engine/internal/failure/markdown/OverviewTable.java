package io.testflow.engine.internal.failure.markdown;

import io.testflow.core.failure.Finding;
import io.testflow.engine.internal.failure.wording.Findings;
import io.testflow.engine.internal.failure.wording.Numbers;
import java.util.List;

/** The causes as a table, a row for each. */
final class OverviewTable {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private OverviewTable() {}

    /** Empty where there is nothing to show. */
    static String of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("| tests | cause | verdict | category | owner | suspect |\n");
        table.append("|--:|---|---|---|---|---|\n");
        findings.stream().limit(MOST).forEach(finding -> table.append(row(finding)));
        if (findings.size() > MOST) {
            table.append("\nand ")
                    .append(Numbers.count(findings.size() - MOST, "more cause"))
                    .append("\n");
        }
        return table.append('\n').toString();
    }

    private static String row(Finding finding) {
        return "| "
                + String.join(
                        " | ",
                        Numbers.of(finding.cluster().tests().size()),
                        Escape.code(Findings.title(finding), LONGEST),
                        finding.verdict().kind().words(),
                        Escape.text(finding.cluster().diagnosis().category(), LONGEST),
                        Findings.owner(finding)
                                .map(owner -> Escape.code(owner, LONGEST))
                                .orElse("nobody"),
                        Findings.suspect(finding)
                                .map(suspect -> Escape.code(suspect, LONGEST))
                                .orElse(""))
                + " |\n";
    }
}
