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
import io.testflow.benchmarks.row.Build;
import io.testflow.benchmarks.row.Builds;
import io.testflow.benchmarks.row.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what TestFlow adds to a whole build in which every test runs: the same clean build without and with it, by
 * turns. With it, once without a revision, and once in mode {@code report}, which analyses everything as well.
 */
public final class OverheadRuns {

    private OverheadRuns() {}

    /** Arguments: {@code --project NAME} (repeatable), {@code --runs R}, {@code --goal G}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Maven maven = options.maven();
        Path target = options.target();
        Builds builds = new Builds(maven, target.resolve("logs/overhead"));
        List<String> plain = new Selection(
                        TestFlowJars.resolve(options.testflowVersion(), maven, target.resolve("extension")))
                .everything();
        List<String> report = new ArrayList<>(plain);
        report.addAll(List.of("-Dtestflow.changedSince=HEAD", "-Dtestflow.mode=report"));
        int runs = options.number("runs", 7);
        String goal = options.goal("verify");
        System.out.println(Machine.describe(maven, target) + ", medians of " + runs + " builds each, by turns\n");
        System.out.println(
                "| project | tests | without s | with s | added s | ratio | with report s | added s | ratio |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        List<String> lines = new ArrayList<>(List.of("project\trun\twithout\twith\twith report"));
        List<ReleasedProject> projects = ReleasedProject.all().stream()
                .filter(project -> options.projects().isEmpty()
                        ? project.artifactId().matches("commons-(cli|text)")
                        : options.project(project.artifactId()))
                .toList();
        for (History history : new Histories(target, maven).create(projects, List.of(Variant.PUBLISHED))) {
            String name = history.project().artifactId();
            Turn.take(builds, history, goal, List.of(plain, report)); // fetches what is missing; does not count
            List<Turn> turns = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                Turn turn = Turn.take(builds, history, goal, List.of(plain, report));
                turns.add(turn);
                lines.add(name + "\t" + run + "\t" + turn.seconds(0) + "\t" + turn.seconds(1) + "\t" + turn.seconds(2));
            }
            print(name, turns);
        }
        Path results = target.resolve("results/" + options.name("overhead") + ".tsv");
        Files.createDirectories(results.getParent());
        Files.write(results, lines);
    }

    private static void print(String name, List<Turn> turns) {
        Build first = turns.get(0).builds().get(0);
        double without = Median.of(turns, turn -> turn.seconds(0));
        StringBuilder row = new StringBuilder();
        row.append(String.format(
                Locale.ROOT, "| %s | %d | %.2f |", name, first.tests().cases(), without));
        for (int i = 1; i <= 2; i++) {
            int build = i;
            row.append(String.format(
                    Locale.ROOT,
                    " %.2f | %+.2f | %.3f |",
                    Median.of(turns, turn -> turn.seconds(build)),
                    Median.of(turns, turn -> turn.seconds(build) - turn.seconds(0)),
                    Median.of(turns, turn -> turn.seconds(build) / turn.seconds(0))));
        }
        System.out.println(row);
    }
}
