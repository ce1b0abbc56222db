package io.testflow.benchmarks.failure;

import io.testflow.benchmarks.Memory;
import io.testflow.benchmarks.history.Trees;
import io.testflow.core.failure.FailureReport;
import io.testflow.engine.Engine;
import io.testflow.engine.failure.AnalysisRequest;
import io.testflow.engine.failure.FailureFiles;
import io.testflow.engine.failure.FailureLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole analysis of a folder of reports, in a new JVM: reads, names, puts together, judges, writes. Prints figures. */
public final class AnalysisTurn {

    private AnalysisTurn() {}

    /** Arguments: the folder, and how often. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            // Not below the folder of the benchmarks, which is in a checkout: its history is no part of what is
            // measured.
            Path directory = Files.createTempDirectory("testflow-analysis");
            long start = System.nanoTime();
            FailureReport report = Engine.analyze(AnalysisRequest.of(directory, List.of(Path.of(arguments[0]))));
            long analysed = System.nanoTime();
            Path written = directory.resolve("report");
            FailureFiles.write(report, written);
            FailureLines.console(report, written.toString());
            long end = System.nanoTime();
            Trees.delete(directory);
            System.out.println("failures=" + report.failed());
            System.out.println("causes=" + report.findings().size());
            System.out.println("analysed=" + (analysed - start) / 1_000_000);
            System.out.println("written=" + (end - analysed) / 1_000_000);
            System.out.println("memory=" + Memory.peakMebibytes());
        }
    }
}
