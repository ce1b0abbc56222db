package io.testflow.maven.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.plan.Plan;
import io.testflow.maven.surefire.Executions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLineTest {

    @Test
    void counts_nested_classes_with_those_around_them() {
        Plan plan = Plans.selecting("a.OneTest", "a.OneTest$Inner", "-a.TwoTest", "-a.TwoTest$Inner", "-a.ThreeTest");
        PlannedRun run = new PlannedRun(Executions.surefire(""), new RunDirectory(Path.of("target")), plan);

        assertThat(PlanLine.of(new PlannedModule(plan, List.of(run))))
                .startsWith("TestFlow: 1 of 3 test classes run for what changed since ");
    }
}
