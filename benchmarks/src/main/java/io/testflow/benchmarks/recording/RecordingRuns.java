package io.testflow.benchmarks.recording;

import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Median;
import io.testflow.benchmarks.Options;
import io.testflow.benchmarks.TestFlowJars;
import io.testflow.benchmarks.maven.Maven;
import io.testflow.benchmarks.row.Builds;
import io.testflow.benchmarks.row.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Measures what recording costs a run of all tests: pairs of runs without and with it, each first by turns. */
public final class RecordingRuns {

    private final Builds builds;
    private final List<String> plain;
    private final List<String> recording;

    private RecordingRuns(Builds builds, List<String> recording) {
        this.builds = builds;
        this.recording = recording;
        this.plain = new ArrayList<>(recording);
        this.plain.add("-Dtestflow.record=false");
    }

    /** Arguments: {@code --part NAME}, {@code --project NAME} (both repeatable), {@code --runs R}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Maven maven = options.maven();
        Path target = options.target();
        int runs = options.number("runs", 5);
        List<String> recording = new Selection(
                        TestFlowJars.resolve(options.testflowVersion(), maven, target.resolve("extension")))
                .everything();
        RecordingRuns all = new RecordingRuns(new Builds(maven, target.resolve("logs/recording")), recording);
        System.out.println(Machine.describe(maven, target) + ", medians of " + runs + " pairs, by turns\n");
        System.out.println("| project | test phase s | recorded s | ratio | target | | build s | recorded s | ratio "
                + "| processor s | recorded s | ratio |\n|---|--:|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|");
        for (Workload workload : new Workloads(options, maven).create()) {
            print(workload, all.pairs(workload, runs));
        }
    }

    private List<Pair> pairs(Workload workload, int runs) throws IOException, InterruptedException {
        with(workload, "-warm"); // compiles; does not count
        List<Pair> pairs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            if (run % 2 == 0) {
                RecordingTurn without = without(workload);
                pairs.add(new Pair(without, with(workload, "-recorded")));
            } else {
                RecordingTurn with = with(workload, "-recorded");
                pairs.add(new Pair(without(workload), with));
            }
        }
        return pairs;
    }

    private RecordingTurn with(Workload workload, String name) throws IOException, InterruptedException {
        return RecordingTurn.take(builds, workload, recording, name);
    }

    private RecordingTurn without(Workload workload) throws IOException, InterruptedException {
        return RecordingTurn.take(builds, workload, plain, "-plain");
    }

    private static void print(Workload workload, List<Pair> pairs) {
        double ratio = ratio(pairs, RecordingTurn::seconds);
        String target = workload.target() == 0
                ? " | "
                : String.format(Locale.ROOT, "≤ %.2f | ", workload.target())
                        + (ratio <= workload.target() ? "met" : "**missed**");
        System.out.println("| " + workload.name() + " | " + cells(pairs, RecordingTurn::seconds) + " | " + target
                + " | " + cells(pairs, RecordingTurn::whole) + " | " + cells(pairs, RecordingTurn::processor) + " |");
    }

    private static String cells(List<Pair> pairs, ToDoubleFunction<RecordingTurn> figure) {
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.3f",
                Median.of(pairs, pair -> figure.applyAsDouble(pair.plain())),
                Median.of(pairs, pair -> figure.applyAsDouble(pair.recorded())),
                ratio(pairs, figure));
    }

    private static double ratio(List<Pair> pairs, ToDoubleFunction<RecordingTurn> figure) {
        return Median.of(pairs, pair -> figure.applyAsDouble(pair.recorded()) / figure.applyAsDouble(pair.plain()));
    }

    private record Pair(RecordingTurn plain, RecordingTurn recorded) {}
}
