package io.testflow.benchmarks.failure;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import io.testflow.benchmarks.Median;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the analysis of generated failures takes, from the start of a JVM to its end. */
record Speed(Path scratch, int turns) {

    private static final List<Integer> FAILURES = List.of(100, 1_000, 10_000, 100_000);
    private static final int LARGEST_IN_HALF_A_GIB = 10_000;

    /** Lines of Markdown. */
    String measure() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("""
                | failures | s | read | categories | clusters | MiB | target | | times as long as a tenth |
                |--:|--:|--:|--:|--:|--:|--:|---|--:|
                """);
        double tenth = 0;
        for (int failures : FAILURES) {
            List<ColdProcess> runs = runs(failures);
            double seconds = Median.of(runs, run -> run.milliseconds() / 1000.0);
            text.append(row(failures, seconds, runs, tenth));
            tenth = seconds;
        }
        return text.toString();
    }

    private List<ColdProcess> runs(int failures) throws IOException, InterruptedException {
        Path reports = scratch.resolve("reports-" + failures);
        if (!Files.isDirectory(reports)) {
            GeneratedReports.write(reports, failures);
        }
        // Ten times the failures in the memory that is promised for them would be another question.
        ColdJvm jvm = new ColdJvm(List.of(failures > LARGEST_IN_HALF_A_GIB ? "-Xmx4g" : "-Xmx512m"));
        List<ColdProcess> runs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ColdProcess run = jvm.run(AnalysisTurn.class, List.of(reports.toString()));
            if (run.figure("failures") != failures) {
                throw new IllegalStateException(run.figure("failures") + " of " + failures + " failures were read");
            }
            runs.add(run);
        }
        return runs;
    }

    private static String row(int failures, double seconds, List<ColdProcess> runs, double tenth) {
        double goal = failures == 100 ? 0.3 : failures == LARGEST_IN_HALF_A_GIB ? 5 : 0;
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.0f | %s | %s | %s |%n",
                failures,
                seconds,
                part(runs, "read"),
                part(runs, "categories"),
                part(runs, "together"),
                Median.of(runs, run -> run.figure("memory")),
                goal == 0 ? "" : "< " + goal + " s",
                goal == 0 ? "" : seconds < goal ? "met" : "**missed**",
                tenth == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / tenth));
    }

    private static double part(List<ColdProcess> runs, String name) {
        return Median.of(runs, run -> run.figure(name) / 1000.0);
    }
}
