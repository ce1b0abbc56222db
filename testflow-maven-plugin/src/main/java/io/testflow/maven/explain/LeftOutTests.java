package io.testflow.maven.explain;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.TestId;
import io.testflow.engine.Engine;
import io.testflow.engine.explain.AskedTest;
import io.testflow.engine.explain.ExplainedRun;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import io.testflow.engine.use.RecordedTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of tests that a plan leaves out what they used, so that a user can check that nothing of it has changed.
 *
 * @param engine with the records that the plan compares with
 * @param module whose tests they are
 * @param setups how its test runs run them, by the id of the execution, as far as they are recorded
 */
public record LeftOutTests(Engine engine, ProjectModule module, Map<String, TestRunSetup> setups) {

    /** Copies the setups. */
    public LeftOutTests {
        setups = Map.copyOf(setups);
    }

    /** The run with what the tests used that the user asks about. */
    public ExplainedRun in(ExplainedRun run, AskedTest asked) throws IOException {
        Map<TestId, RecordedTest> used = new HashMap<>();
        for (Decision decision : asked.in(run.plan())) {
            Optional<RecordedTest> found =
                    decision.runs() ? Optional.empty() : used(run.executions().get(0), decision.test());
            found.ifPresent(test -> used.put(decision.test(), test));
        }
        return new ExplainedRun(run.executions(), run.plan(), used);
    }

    private Optional<RecordedTest> used(String execution, TestId test) throws IOException {
        TestRunSetup setup = setups.get(execution);
        return setup == null ? Optional.empty() : engine.used(module, setup, test);
    }
}
