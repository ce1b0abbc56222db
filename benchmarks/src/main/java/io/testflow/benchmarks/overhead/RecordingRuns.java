package io.testflow.benchmarks.overhead;

import io.testflow.benchmarks.Histories;
import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Median;
import io.testflow.benchmarks.Options;
import io.testflow.benchmarks.TestFlowJars;
import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.ReleasedProject;
import io.testflow.benchmarks.history.Variant;
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

    private RecordingRuns() {}

    /** Arguments: {@code --project NAME} (repeatable), {@code --runs R}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Maven maven = options.maven();
        Path target = options.target();
        int runs = options.number("runs", 5);
        List<String> recording = new Selection(
                        TestFlowJars.resolve(options.testflowVersion(), maven, target.resolve("extension")))
                .everything();
        List<String> plain = new ArrayList<>(recording);
        plain.add("-Dtestflow.record=false");
        List<ReleasedProject> projects = ReleasedProject.all().stream()
                .filter(project -> options.projects().isEmpty()
                        ? project.artifactId().matches("commons-(text|collections4)")
                        : options.project(project.artifactId()))
                .toList();
        System.out.println(Machine.describe(maven, target) + ", medians of " + runs + " pairs, by turns\n");
        System.out.println("| project | test phase s | recorded s | ratio | processor s | recorded s | ratio |\n"
                + "|---|--:|--:|--:|--:|--:|--:|");
        Builds builds = new Builds(maven, target.resolve("logs/recording"));
        for (History history : new Histories(target, maven).create(projects, List.of(Variant.PUBLISHED))) {
            history.checkOut(history.project().newest());
            print(history, pairs(builds, history, plain, recording, runs));
        }
    }

    private static List<Pair> pairs(
            Builds builds, History history, List<String> plain, List<String> recording, int runs)
            throws IOException, InterruptedException {
        String name = history.project().artifactId();
        RecordingTurn.take(builds, history, recording, name + "-warm"); // compiles; does not count
        List<Pair> pairs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            if (run % 2 == 0) {
                RecordingTurn without = RecordingTurn.take(builds, history, plain, name + "-plain");
                pairs.add(new Pair(without, RecordingTurn.take(builds, history, recording, name + "-recorded")));
            } else {
                RecordingTurn with = RecordingTurn.take(builds, history, recording, name + "-recorded");
                pairs.add(new Pair(RecordingTurn.take(builds, history, plain, name + "-plain"), with));
            }
        }
        return pairs;
    }

    private static void print(History history, List<Pair> pairs) {
        System.out.println("| " + history.project().artifactId() + " | " + cells(pairs, RecordingTurn::seconds) + " | "
                + cells(pairs, RecordingTurn::processor) + " |");
    }

    private static String cells(List<Pair> pairs, ToDoubleFunction<RecordingTurn> figure) {
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.3f",
                Median.of(pairs, pair -> figure.applyAsDouble(pair.plain())),
                Median.of(pairs, pair -> figure.applyAsDouble(pair.recorded())),
                Median.of(pairs, pair -> figure.applyAsDouble(pair.recorded()) / figure.applyAsDouble(pair.plain())));
    }

    private record Pair(RecordingTurn plain, RecordingTurn recorded) {}
}
