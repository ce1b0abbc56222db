import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.TwoTest")
scenario.recorded("default-test", "com.acme.TwoTest")
assertThat(scenario.plan("default-test").mode()).isEqualTo(PlanMode.ALL)
assertThat(scenario.plan("default-test").notes().toString()).contains("-Dtest=TwoTest names the tests")
return true
