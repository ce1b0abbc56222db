package io.testflow.maven.explain;

import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.explain.AskedTest;
import io.testflow.engine.explain.ExplainedRun;
import io.testflow.engine.explain.JsonExplanation;
import io.testflow.engine.explain.TextExplanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one module.
 *
 * @param runs its test runs
 * @param asked the test that the user asks about, or {@code null} for all
 */
public record Explanation(List<ExplainedRun> runs, @Nullable AskedTest asked) {

    /** Copies the runs. */
    public Explanation {
        runs = List.copyOf(runs);
    }

    /** Lines for a person; none where the module does not have the test in question. */
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        for (ExplainedRun run : runs) {
            if (asked == null || asked.isKnownTo(run.plan())) {
                if (runs.size() > 1) {
                    lines.add("For " + String.join(", ", run.executions()) + ":");
                }
                lines.addAll(text(run));
            }
        }
        return lines;
    }

    /** Writes the same for a program, and returns what it wrote. */
    public String json(String module, Path file) throws IOException {
        String json = JsonExplanation.of(module, runs, asked);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json + "\n");
        return json;
    }

    private List<String> text(ExplainedRun run) {
        Plan plan = run.plan();
        boolean knowsNothing = plan.mode() == PlanMode.ALL && plan.decisions().isEmpty();
        return asked == null || knowsNothing ? TextExplanation.of(plan) : TextExplanation.of(run, asked, Instant.now());
    }
}
