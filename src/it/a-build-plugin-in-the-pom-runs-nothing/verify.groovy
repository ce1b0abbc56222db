import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran()
assertThat(scenario.plan("default-test").mode()).isEqualTo(PlanMode.SELECT)
return true
