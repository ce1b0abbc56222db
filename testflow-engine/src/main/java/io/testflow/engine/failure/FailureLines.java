package io.testflow.engine.failure;

import io.testflow.core.failure.FailureReport;
import io.testflow.engine.internal.failure.annotation.WorkflowCommands;
import io.testflow.engine.internal.failure.console.ConsoleReport;
import java.util.List;

/** A report as lines of a log. */
public final class FailureLines {

    private FailureLines() {}

    /**
     * For a person: a headline, a line for each cause, most relevant first, and where the report is; at most twenty lines of at most 110
     * columns.
     *
     * @param place where the report is, as the user finds it
     * @return empty where no test failed and there is nothing to warn of
     */
    public static List<String> console(FailureReport report, String place) {
        return ConsoleReport.of(report, place);
    }

    /**
     * For GitHub's runner, to be printed as they are, at the start of a line: at most ten workflow commands, which show causes beside the
     * code.
     */
    public static List<String> annotations(FailureReport report) {
        return WorkflowCommands.of(report);
    }
}
