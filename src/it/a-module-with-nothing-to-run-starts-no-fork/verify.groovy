import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran()
scenario.recordedNothing("default-test")
assertThat(scenario.plan("default-test").mode()).isEqualTo(PlanMode.SELECT)
scenario.log().doesNotContain("T E S T S").contains("Skipping packaging of the jar")
return true
