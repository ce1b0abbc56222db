package io.testflow.benchmarks.environment;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures how long tests wait for their services with TestFlow, and with what gives the same without it, by turns. Prints a
 * table of medians, and writes each turn to a file.
 */
public final class EnvironmentRuns {

    private static final int TEST_CLASSES = 200;

    private EnvironmentRuns() {}

    /** Arguments: {@code --part NAME} (repeatable), {@code --runs R}, {@code --tests N} (classes), {@code --jvm-arg A}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Path target = options.target();
        Path scratch = Files.createDirectories(target.resolve("environments"));
        List<String> jvmArguments = new ArrayList<>(options.values("jvm-arg"));
        jvmArguments.add("-Djava.io.tmpdir=" + Files.createDirectories(scratch.resolve("tmp")));
        ColdJvm jvm = new ColdJvm(jvmArguments);
        int turns = options.number("runs", 9);
        Path results = target.resolve("results/" + options.name("environments") + ".tsv");
        Files.createDirectories(results.getParent());
        List<String> lines = new ArrayList<>(List.of("what\tagainst\tTestFlow ms\tother ms"));
        System.out.println(Machine.describe(options.maven(), target) + ", medians of " + turns + " turns\n");
        System.out.println(Row.HEAD);
        List<String> skipped = new ArrayList<>();
        for (Part part : List.of(
                new EmbeddedStart(jvm),
                new OwnDatabases(jvm, scratch),
                new ContainerStart(jvm),
                new AnnotatedClasses(jvm, scratch, options.number("tests", TEST_CLASSES)))) {
            if (!options.part(part.name())) {
                continue;
            }
            Optional<String> obstacle = part.obstacle();
            if (obstacle.isPresent()) {
                skipped.add("Not measured: " + part.name() + ", since " + obstacle.get());
                continue;
            }
            for (Row row : part.measure(turns)) {
                System.out.println(row);
                lines.addAll(row.lines());
            }
            Files.write(results, lines);
        }
        skipped.forEach(line -> System.out.println("\n" + line));
    }
}
