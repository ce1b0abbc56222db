package io.testflow.engine.summary;

import io.testflow.core.plan.PlanMode;
import io.testflow.core.result.TestResult;
import io.testflow.engine.report.BuildReport;
import io.testflow.engine.report.ModuleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The end of a build in words: at most one screen, 24 lines of at most 93 columns, however many modules there are. */
public final class Summary {

    private static final int MOST_FAILURES = 5;
    private static final int MOST_UNFINISHED = 2;
    private static final int MOST_MISSED = 3;
    private static final int MOST_NOTES = 4;
    private static final int SCREEN = 24;
    private static final int HEAD_LINES = 2;
    /** Where nothing was selected the head says why, and how to cure it. */
    private static final int LONG_HEAD_LINES = 4;

    private final BuildReport report;
    private final boolean withFailures;
    private final List<String> lines = new ArrayList<>();

    private Summary(BuildReport report, boolean withFailures) {
        this.report = report;
        this.withFailures = withFailures;
    }

    /**
     * The lines of the summary.
     *
     * @param withFailures whether it lists what failed
     * @return empty where no test got as far as a plan, or where there is none
     */
    public static List<String> of(BuildReport report, boolean withFailures) {
        boolean nothing = report.modules().stream().allMatch(module -> module.classes() == 0);
        return nothing ? List.of() : new Summary(report, withFailures).write();
    }

    private List<String> write() {
        int headLines = report.mode() == PlanMode.ALL ? LONG_HEAD_LINES : HEAD_LINES;
        lines.addAll(Wording.wrap(SummaryHead.of(report), headLines));
        if (!report.isSelectionAsked()) {
            return List.copyOf(lines);
        }
        if (report.mode() != PlanMode.ALL) {
            lines.addAll(new ModuleLines(report.modules()).lines());
        }
        block("WOULD HAVE BEEN MISSED: ", all(ModuleReport::missed), MOST_MISSED);
        if (withFailures) {
            block("failed: ", all(ModuleReport::failed), MOST_FAILURES);
            block("never finished, its JVM died: ", all(ModuleReport::unfinished), MOST_UNFINISHED);
        }
        leftOut();
        notes();
        return List.copyOf(lines);
    }

    private List<TestResult> all(Function<ModuleReport, List<TestResult>> part) {
        return report.modules().stream()
                .flatMap(module -> part.apply(module).stream())
                .toList();
    }

    /** At most so many lines: where there are more results, the last line counts them. */
    private void block(String title, List<TestResult> results, int most) {
        int shown = results.size() <= most ? results.size() : most - 1;
        for (int i = 0; i < shown; i++) {
            String before = i == 0 ? title : " ".repeat(title.length());
            lines.add(Wording.fit("  " + before + Wording.failure(results.get(i))));
        }
        if (shown < results.size()) {
            lines.add("  " + " ".repeat(title.length()) + "and " + (results.size() - shown) + " more");
        }
    }

    private void leftOut() {
        long classes = report.modules().stream()
                .mapToLong(module -> module.leftOutClasses().size())
                .sum();
        long methods = report.modules().stream()
                .mapToLong(ModuleReport::leftOutMethods)
                .sum();
        if (report.mode() == PlanMode.REPORT) {
            if (classes > 0 && all(ModuleReport::missed).isEmpty()) {
                lines.add("  would have been left out: " + Wording.classes(classes) + ", none of which failed");
            }
        } else if (classes + methods > 0) {
            String what = classes == 0 ? Wording.tests(methods) : Wording.classes(classes);
            String more = classes > 0 && methods > 0 ? " and " + Wording.tests(methods) : "";
            lines.add(Wording.fit("  left out: " + what + more + ", listed in " + place()));
        }
    }

    private String place() {
        if (report.modules().size() > 1) {
            return "target/testflow/results.tsv of each module";
        }
        return report.directory()
                .toAbsolutePath()
                .relativize(report.modules().get(0).resultsFile().toAbsolutePath())
                .toString();
    }

    private void notes() {
        List<String> notes = report.modules().stream()
                .flatMap(module -> module.notes().stream())
                .distinct()
                .toList();
        int most = Math.min(MOST_NOTES, SCREEN - lines.size());
        int shown = notes.size() <= most ? notes.size() : most - 1;
        notes.subList(0, shown).forEach(note -> lines.add(Wording.fit("  note: " + note)));
        if (shown < notes.size()) {
            lines.add("  and " + (notes.size() - shown) + " more notes, in target/testflow of the modules");
        }
    }
}
