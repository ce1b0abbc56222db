package io.testflow.benchmarks.data;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ten million rows as CSV, with little memory. */
record Writing(Path scratch) implements Part {

    private static final long ROWS = 10_000_000;
    private static final int MEBIBYTES = 256;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<Line> measure(int turns) throws IOException, InterruptedException {
        ColdJvm jvm = new ColdJvm(List.of("-Xmx" + MEBIBYTES + "m"));
        Path file = scratch.resolve("people.csv");
        List<Double> seconds = new ArrayList<>();
        List<Double> gigabytes = new ArrayList<>();
        List<Double> peaks = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ColdProcess process = jvm.run(CsvFile.class, List.of(file.toString(), String.valueOf(ROWS)));
            seconds.add(process.figure("micros") / 1e6);
            gigabytes.add(process.figure("bytes") / 1e9);
            peaks.add((double) process.figure("peak"));
        }
        Files.deleteIfExists(file);
        String what = " of ten million rows as CSV with a heap of " + MEBIBYTES + " MiB";
        return List.of(
                Line.alone("seconds" + what, seconds, Optional.empty()),
                Line.alone("GB" + what, gigabytes, Optional.empty()),
                Line.alone("MiB, the most that was ever resident," + what, peaks, Optional.empty()));
    }
}
