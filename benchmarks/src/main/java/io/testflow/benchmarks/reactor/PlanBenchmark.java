package io.testflow.benchmarks.reactor;

import io.testflow.benchmarks.Memory;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.Verdict;
import io.testflow.engine.Engine;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.project.Project;
import java.nio.file.Path;

/**
 * Plans all modules of a generated reactor once, in a process that did nothing before, and prints what it took. Started
 * by {@link PlanRuns}; arguments: directory, tests, modules.
 */
public final class PlanBenchmark {

    private PlanBenchmark() {}

    /** Plans and prints one {@code name=value} on each line. */
    public static void main(String[] arguments) {
        ReactorShape shape = new ReactorShape(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Project project = new Reactor(shape, Path.of(arguments[0])).project();
        long run = 0;
        long skipped = 0;
        long start = System.nanoTime();
        try (Engine engine = Engine.open(
                project,
                SelectionRequest.changedSince("HEAD"),
                (module, changes) -> java.util.List.of(),
                "benchmark")) {
            for (Plan plan : engine.planAll()) {
                run += plan.decisions().stream()
                        .filter(decision -> decision.verdict() == Verdict.RUN)
                        .count();
                skipped += plan.decisions().stream()
                        .filter(decision -> decision.verdict() == Verdict.SKIP)
                        .count();
            }
        }
        System.out.println("plan=" + (System.nanoTime() - start) / 1_000_000);
        System.out.println("run=" + run);
        System.out.println("skipped=" + skipped);
        System.out.println("peak-rss=" + Memory.peakMebibytes());
    }
}
