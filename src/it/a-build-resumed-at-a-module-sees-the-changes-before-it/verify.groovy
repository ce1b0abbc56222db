import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.module("a").hasNoPlan("default-test")
scenario.module("b").ran("com.acme.PriceTest")
scenario.module("c").ran()
assertThat(scenario.module("c").plan("default-test").mode()).isEqualTo(PlanMode.SELECT)
return true
