package io.testflow.benchmarks.data;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures how fast test data is made, written and loaded. Prints a table of medians, and writes each turn to a file. */
public final class DataRuns {

    private DataRuns() {}

    /** Arguments: {@code --part NAME} (repeatable), {@code --runs R}, {@code --jvm-arg A}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Path scratch = Files.createDirectories(options.target().resolve("data"));
        List<String> jvmArguments = new ArrayList<>(options.values("jvm-arg"));
        jvmArguments.add("-Djava.io.tmpdir=" + Files.createDirectories(scratch.resolve("tmp")));
        ColdJvm jvm = new ColdJvm(jvmArguments);
        int turns = options.number("runs", 3);
        Path results = options.target().resolve("results/" + options.name("data") + ".tsv");
        Files.createDirectories(results.getParent());
        List<String> all = new ArrayList<>(List.of("what\tTestFlow\tDatafaker"));
        System.out.println(Machine.describe(options.maven(), options.target()) + ", medians of " + turns + " turns\n");
        System.out.println(Line.HEAD);
        for (Part part : List.of(new Generating(jvm), new Relating(jvm), new Writing(scratch), new Loading(jvm))) {
            if (options.part(part.name())) {
                for (Line line : part.measure(turns)) {
                    System.out.println(line);
                    all.add(line.turns());
                }
                Files.write(results, all);
            }
        }
    }
}
