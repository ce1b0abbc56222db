package io.testflow.benchmarks.failure;

import io.testflow.benchmarks.Memory;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.category.Diagnostician;
import io.testflow.core.internal.failure.cluster.Clusterer;
import io.testflow.engine.internal.failure.junitxml.ReportFiles;
import java.nio.file.Path;
import java.util.List;

/** One analysis of a folder of reports, in a new JVM: reads, names the categories, puts together. Prints figures. */
public final class AnalysisTurn {

    private AnalysisTurn() {}

    /** Argument: the folder. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        List<FailedTest> failed =
                ReportFiles.read(List.of(Path.of(arguments[0]))).failed();
        long read = System.nanoTime();
        Diagnostician diagnostician = new Diagnostician(List.of());
        List<DiagnosedTest> diagnosed = failed.stream()
                .map(test -> new DiagnosedTest(test, diagnostician.of(test)))
                .toList();
        long named = System.nanoTime();
        List<Cluster> clusters = new Clusterer().of(diagnosed);
        long end = System.nanoTime();
        System.out.println("failures=" + failed.size());
        System.out.println("clusters=" + clusters.size());
        System.out.println("read=" + (read - start) / 1_000_000);
        System.out.println("categories=" + (named - read) / 1_000_000);
        System.out.println("together=" + (end - named) / 1_000_000);
        System.out.println("memory=" + Memory.peakMebibytes());
    }
}
