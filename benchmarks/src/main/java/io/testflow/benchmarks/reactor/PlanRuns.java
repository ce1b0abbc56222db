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

/**
 * Measures how long the engine plans generated reactors: in cold processes, the first time and with its cache. Prints a
 * table of medians and writes every run to a file.
 */
public final class PlanRuns {

    private static final List<Integer> SIZES = List.of(10_000, 20_000, 40_000);

    private PlanRuns() {}

    /** Arguments: {@code --tests N} (repeatable), {@code --modules M}, {@code --runs R}, {@code --jvm-arg A}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        int runs = options.number("runs", 5);
        int modules = options.number("modules", 40);
        Path target = options.target();
        Path results = target.resolve("results/" + options.name("plan") + ".tsv");
        Files.createDirectories(results.getParent());
        List<String> lines = new ArrayList<>(List.of("tests\tmodules\tcache\tprocess ms\tplan ms\tMiB"));
        System.out.println(Machine.describe(options.maven(), target) + ", medians of " + runs + " processes\n");
        System.out.println("| test classes | classes | cache | process s | plan s | peak MiB " + "| run | skipped |");
        System.out.println("|--:|--:|---|--:|--:|--:|--:|--:|");
        ReactorGenerator generator = new ReactorGenerator(target.resolve("reactors"), options.junitVersion());
        for (int tests : options.numbers("tests", SIZES)) {
            Reactor reactor = generator.generate(new ReactorShape(tests, modules));
            List<ColdProcess> first = new ArrayList<>();
            List<ColdProcess> second = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                forget(reactor);
                first.add(run(reactor, options.values("jvm-arg")));
                second.add(run(reactor, options.values("jvm-arg")));
            }
            print(reactor, "none", first, lines);
            print(reactor, "warm", second, lines);
            Files.write(results, lines);
        }
    }

    private static ColdProcess run(Reactor reactor, List<String> jvmArguments)
            throws IOException, InterruptedException {
        List<String> arguments = List.of(
                reactor.root().toString(),
                String.valueOf(reactor.shape().tests()),
                String.valueOf(reactor.shape().modules()));
        return new ColdJvm(jvmArguments).run(PlanBenchmark.class, arguments);
    }

    /** Deletes what the engine keeps for the next time. */
    private static void forget(Reactor reactor) throws IOException {
        Trees.delete(reactor.root().resolve(".testflow"));
        Trees.delete(reactor.root().resolve("target/testflow"));
        for (int module = 0; module < reactor.shape().modules(); module++) {
            Trees.delete(reactor.module(module).resolve("target/testflow"));
        }
    }

    private static void print(Reactor reactor, String cache, List<ColdProcess> runs, List<String> lines) {
        int tests = reactor.shape().tests();
        for (ColdProcess run : runs) {
            lines.add(String.join(
                    "\t",
                    String.valueOf(tests),
                    String.valueOf(reactor.shape().modules()),
                    cache,
                    String.valueOf(run.milliseconds()),
                    String.valueOf(run.figure("plan")),
                    String.valueOf(run.figure("peak-rss"))));
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %,d | %s | %.2f | %.2f | %.0f | %d | %d |",
                tests,
                2 * tests,
                cache,
                Median.of(runs, ColdProcess::milliseconds) / 1000,
                Median.of(runs, run -> run.figure("plan")) / 1000,
                Median.of(runs, run -> run.figure("peak-rss")),
                runs.get(0).figure("run"),
                runs.get(0).figure("skipped")));
    }
}
