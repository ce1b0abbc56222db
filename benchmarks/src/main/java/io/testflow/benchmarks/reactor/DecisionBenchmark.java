package io.testflow.benchmarks.reactor;

import io.testflow.benchmarks.Memory;
import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.internal.resultfile.ResultEvent;
import io.testflow.core.internal.resultfile.ResultWriter;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import io.testflow.core.result.Outcome;
import io.testflow.engine.Engine;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One step of {@link DecisionRuns} in a process that did nothing before; prints what it took. Arguments: {@code save} or
 * {@code plan}, directory, test classes, methods that each test uses.
 */
public final class DecisionBenchmark {

    private static final String BUILD = "benchmark";

    private final Reactor reactor;
    private final ProjectModule module;
    private final TestRunSetup setup;

    private DecisionBenchmark(Reactor reactor) {
        this.reactor = reactor;
        this.module = reactor.project().modules().get(0);
        Path directory = module.output().resolve("default-test");
        this.setup = new TestRunSetup("default-test", directory, 17, true, Map.of(), Map.of(), Map.of());
    }

    /** Prints one {@code name=value} on each line. */
    public static void main(String[] arguments) throws IOException {
        ReactorShape shape = new ReactorShape(Integer.parseInt(arguments[2]), 1);
        DecisionBenchmark benchmark = new DecisionBenchmark(new Reactor(shape, Path.of(arguments[1])));
        if (arguments[0].equals("save")) {
            benchmark.save(Integer.parseInt(arguments[3]));
        } else {
            benchmark.plan();
        }
        System.out.println("peak-rss=" + Memory.peakMebibytes());
    }

    private void save(int uses) throws IOException {
        RunDirectory directory = new RunDirectory(setup.directory());
        TestRun run = new TestRun(
                module.id(),
                setup.execution(),
                setup.directory(),
                module.output().resolve("reports"),
                BUILD,
                false,
                false);
        Files.createDirectories(setup.directory());
        try (Engine engine = open(SelectionRequest.everything("the benchmark records"))) {
            PlanFile.write(directory.plan(), engine.plan(module, setup));
            List<String> tests;
            try (GeneratedRecording recording =
                    new GeneratedRecording(setup.directory().resolve("recording-1-a.bin"))) {
                tests = new GeneratedUse(reactor, uses).write(recording);
            }
            passed(directory, tests);
            long start = System.nanoTime();
            List<String> notes = engine.save(Instant.now().minusSeconds(60), List.of(run));
            System.out.println("save=" + (System.nanoTime() - start) / 1_000_000);
            if (!notes.isEmpty()) {
                throw new IOException(String.join("; ", notes));
            }
        }
    }

    private static void passed(RunDirectory directory, List<String> tests) throws IOException {
        try (ResultWriter writer = ResultWriter.open(directory.newResults(), BUILD)) {
            long number = 1;
            for (String name : tests) {
                int hash = name.indexOf('#');
                TestId test = TestId.ofMethod(name.substring(0, hash), name.substring(hash + 1));
                writer.append(List.of(
                        new ResultEvent.Started(number, 0, NodeKind.TEST, test, name, name),
                        new ResultEvent.Ended(number, Outcome.PASSED, 1)));
                number++;
            }
            writer.append(List.of(new ResultEvent.Finished()));
        }
    }

    private void plan() {
        Plan plan = timed("plan");
        timed("again");
        System.out.println("run=" + count(plan, Verdict.RUN));
        System.out.println("skipped=" + count(plan, Verdict.SKIP));
    }

    private Plan timed(String name) {
        long start = System.nanoTime();
        try (Engine engine = open(SelectionRequest.changedSinceLastRun())) {
            Plan plan = engine.plan(module, setup);
            System.out.println(name + "=" + (System.nanoTime() - start) / 1_000_000);
            return plan;
        }
    }

    private static long count(Plan plan, Verdict verdict) {
        return plan.decisions().stream()
                .filter(decision -> decision.verdict() == verdict)
                .count();
    }

    private Engine open(SelectionRequest request) {
        return Engine.open(reactor.project(), request, (changed, changes) -> List.of(), BUILD);
    }
}
