package io.testflow.benchmarks.failure;

import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Options;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the analysis of failures: how fast it is, and how often it says what a person says. */
public final class FailureRuns {

    private static final Path DATA = Path.of("failures");

    private FailureRuns() {}

    /**
     * Arguments: {@code --part speed|authoring|held-out} (repeatable), {@code --runs R}. What is held out is measured only where it
     * is asked for, so that nobody writes rules by it.
     */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Path scratch = Files.createDirectories(options.target().resolve("failures"));
        System.out.println(Machine.describe(options.maven(), options.target()) + "\n");
        if (options.part("speed")) {
            System.out.println(new Speed(scratch, options.number("runs", 3)).measure());
        }
        for (Label.Part part : Label.Part.values()) {
            if (part == Label.Part.AUTHORING
                    ? options.part(part.id())
                    : options.values("part").contains(part.id())) {
                System.out.println(Quality.of(DATA, part));
            }
        }
    }
}
