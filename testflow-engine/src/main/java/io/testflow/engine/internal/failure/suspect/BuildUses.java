package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.report.RunOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each run of a build the best that is known of what its tests used. */
public final class BuildUses {

    private BuildUses() {}

    /**
     * What is recorded where it is, else what the plan says.
     *
     * @param outcomes all runs of the build
     * @param recorded what is known of some of them
     * @param failed the tests that failed
     */
    public static List<RunUses> of(
            List<RunOutcome> outcomes,
            List<RunUses> recorded,
            List<FailedTest> failed,
            ChangedCode changes,
            CodeLines lines) {
        Set<TestId> names = failed.stream().map(FailedTest::test).collect(Collectors.toSet());
        List<RunUses> all = new ArrayList<>();
        for (RunOutcome outcome : outcomes) {
            Optional<RunUses> known = recorded.stream()
                    .filter(uses -> uses.module().equals(outcome.run().module())
                            && uses.execution().equals(outcome.run().execution()))
                    .findFirst();
            if (known.isPresent() && known.get().base().isPresent()) {
                all.add(known.get());
                continue;
            }
            Set<TestId> here = outcome.results().stream()
                    .map(TestResult::test)
                    .filter(names::contains)
                    .collect(Collectors.toSet());
            RunUses planned = PlanUses.of(outcome, here, changes, lines);
            all.add(known.map(uses -> joined(uses, planned)).orElse(planned));
        }
        return all;
    }

    /** Where there is nothing to compare records with, the plan alone can tell that a test reaches nothing of the change. */
    private static RunUses joined(RunUses recorded, RunUses planned) {
        if (recorded.failed().values().stream().allMatch(use -> use.used().isEmpty())) {
            return planned;
        }
        Map<TestId, FailedUse> failed = new HashMap<>();
        recorded.failed().forEach((test, use) -> {
            boolean reachesNothing = Optional.ofNullable(planned.failed().get(test))
                    .filter(plan -> plan.complete() && plan.used().isEmpty())
                    .isPresent();
            failed.put(test, new FailedUse(use.use(), reachesNothing, false, false));
        });
        return new RunUses(
                recorded.module(),
                recorded.execution(),
                recorded.base(),
                recorded.things(),
                recorded.changed(),
                recorded.added(),
                failed,
                recorded.passed());
    }
}
