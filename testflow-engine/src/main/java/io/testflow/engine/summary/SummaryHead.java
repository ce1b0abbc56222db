package io.testflow.engine.summary;

import io.testflow.core.plan.PlanMode;
import io.testflow.engine.report.BuildReport;
import io.testflow.engine.report.ModuleReport;
import java.util.function.ToIntFunction;

/** The first sentence of a summary. */
final class SummaryHead {

    /** Less is not worth a word. */
    private static final double LEAST_SAVED_SECONDS = 0.05;

    private final BuildReport report;

    private SummaryHead(BuildReport report) {
        this.report = report;
    }

    static String of(BuildReport report) {
        return "TestFlow: " + new SummaryHead(report).text();
    }

    private String text() {
        return switch (report.mode()) {
            case SELECT -> selected();
            case REPORT -> reported();
            case ALL -> everything();
        };
    }

    private String selected() {
        int ran = sum(module -> module.ranClasses().size());
        String saved = saved();
        return (ran == 0 ? "ran no test, 0 of " : "ran " + tests() + " in " + ran + " of ")
                + Wording.classes(sum(ModuleReport::classes))
                + since()
                + (saved.isEmpty() ? "" : ", about " + saved + " saved");
    }

    private String reported() {
        String saved = saved();
        return "ran all " + tests() + "; " + sum(ModuleReport::wantedClasses) + " of "
                + Wording.classes(sum(ModuleReport::classes)) + " would do" + since()
                + (saved.isEmpty() ? "" : ", about " + saved + " less");
    }

    private String everything() {
        String ran = tests() + " in " + Wording.classes(sum(ModuleReport::classes));
        if (!report.isSelectionAsked()) {
            return "ran all " + ran + "; with -Dtestflow.changedSince=REF only what a change can affect";
        }
        return "ran " + ran + " with nothing left out: "
                + report.modules().stream()
                        .flatMap(module -> module.whyAll().stream())
                        .findFirst()
                        .orElse("");
    }

    private String tests() {
        return Wording.tests(sum(ModuleReport::testsRun));
    }

    private String since() {
        return report.base().isEmpty() ? "" : " for what changed since " + report.base();
    }

    private String saved() {
        double seconds = report.modules().stream()
                .filter(module -> module.mode() != PlanMode.ALL)
                .mapToDouble(ModuleReport::savedSeconds)
                .sum();
        return seconds < LEAST_SAVED_SECONDS ? "" : Wording.time(seconds);
    }

    private int sum(ToIntFunction<ModuleReport> part) {
        return report.modules().stream().mapToInt(part).sum();
    }
}
