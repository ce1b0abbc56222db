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

/** How long the analysis of generated failures takes in a new JVM, from the first file that is read to the last that is written. */
record Speed(Path scratch, int turns) {

    private static final List<Integer> FAILURES = List.of(100, 1_000, 10_000, 100_000);
    private static final int LARGEST_IN_HALF_A_GIB = 10_000;

    /** After so many analyses in one JVM, one more takes as long as in a JVM that has long been running. */
    private static final int UNTIL_WARM = 12;

    /** Lines of Markdown. */
    String measure() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("""
                | failures | process s | analysed s | written s | both s | MiB | target | | times as long as a tenth |
                |--:|--:|--:|--:|--:|--:|--:|---|--:|
                """);
        double tenth = 0;
        for (int failures : FAILURES) {
            List<ColdProcess> runs = runs(failures, 1);
            double seconds = part(runs, "analysed") + part(runs, "written");
            text.append(row(failures, seconds, runs, tenth));
            tenth = seconds;
        }
        List<Double> warm = runs(100, UNTIL_WARM).stream().map(Speed::last).toList();
        return text
                + String.format(
                        Locale.ROOT,
                        "%n100 failures in a JVM that has analysed them before: %.3f s%n",
                        Median.of(warm, seconds -> seconds));
    }

    private static double last(ColdProcess run) {
        List<Long> analysed = run.figures("analysed");
        List<Long> written = run.figures("written");
        return (analysed.get(analysed.size() - 1) + written.get(written.size() - 1)) / 1000.0;
    }

    private List<ColdProcess> runs(int failures, int times) throws IOException, InterruptedException {
        Path reports = scratch.resolve("reports-" + failures);
        if (!Files.isDirectory(reports)) {
            GeneratedReports.write(reports, failures);
        }
        // Ten times the failures in the memory that is promised for them would be another question.
        ColdJvm jvm = new ColdJvm(List.of(failures > LARGEST_IN_HALF_A_GIB ? "-Xmx4g" : "-Xmx512m"));
        List<ColdProcess> runs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ColdProcess run = jvm.run(AnalysisTurn.class, List.of(reports.toString(), String.valueOf(times)));
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
                Median.of(runs, run -> run.milliseconds() / 1000.0),
                part(runs, "analysed"),
                part(runs, "written"),
                seconds,
                Median.of(runs, run -> run.figure("memory")),
                goal == 0 ? "" : "< " + goal + " s",
                goal == 0 ? "" : seconds < goal ? "met" : "**missed**",
                tenth == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / tenth));
    }

    private static double part(List<ColdProcess> runs, String name) {
        return Median.of(runs, run -> run.figure(name) / 1000.0);
    }
}
