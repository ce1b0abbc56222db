package io.testflow.benchmarks.reactor;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Median;
import io.testflow.benchmarks.Options;
import io.testflow.benchmarks.history.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures, for one generated module, how long the engine saves what its tests used, and how long it decides by that after a
 * change of one method: each in a cold process. Prints a table of medians.
 */
public final class DecisionRuns {

    private static final int METHODS = 5;
    private static final int USES = 2_000;
    private static final double MEBIBYTE = 1 << 20;

    private DecisionRuns() {}

    /** Arguments: {@code --tests N} (test methods, repeatable), {@code --runs R}, {@code --jvm-arg A} (of the decision). */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        int runs = options.number("runs", 5);
        Path target = options.target();
        ReactorGenerator generator = new ReactorGenerator(target.resolve("reactors"), options.junitVersion());
        System.out.println(Machine.describe(options.maven(), target) + ", medians of " + runs + " processes\n");
        System.out.println("| tests | classes | methods used by each | save s | snapshot MiB "
                + "| process s | plan s | again s | peak MiB | run | skipped |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (int tests : options.numbers("tests", List.of(10_000))) {
            Reactor reactor = generator.generate(new ReactorShape(tests / METHODS, 1));
            Path own = reactor.root().resolve(".testflow");
            Trees.delete(own);
            ColdProcess saved = run(reactor, "save", List.of());
            List<ColdProcess> plans = new ArrayList<>();
            Source source = Source.inTheMiddleOf(reactor);
            try {
                source.change();
                for (int run = 0; run < runs; run++) {
                    plans.add(run(reactor, "plan", options.values("jvm-arg")));
                }
            } finally {
                source.restore();
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %.2f | %.1f | %.2f | %.2f | %.2f | %.0f | %d | %d |",
                    tests,
                    reactor.shape().classesOf(0),
                    USES,
                    saved.figure("save") / 1000.0,
                    size(own.resolve("snapshots")) / MEBIBYTE,
                    Median.of(plans, ColdProcess::milliseconds) / 1000,
                    Median.of(plans, plan -> plan.figure("plan")) / 1000,
                    Median.of(plans, plan -> plan.figure("again")) / 1000,
                    Median.of(plans, plan -> plan.figure("peak-rss")),
                    plans.get(0).figure("run"),
                    plans.get(0).figure("skipped")));
        }
    }

    private static ColdProcess run(Reactor reactor, String step, List<String> jvmArguments)
            throws IOException, InterruptedException {
        return new ColdJvm(jvmArguments)
                .run(
                        DecisionBenchmark.class,
                        List.of(
                                step,
                                reactor.root().toString(),
                                String.valueOf(reactor.shape().tests()),
                                String.valueOf(USES)));
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(file -> file.toString().endsWith(".snapshot"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
