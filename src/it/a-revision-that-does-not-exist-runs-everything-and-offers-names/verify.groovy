import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.MoneyTest", "com.acme.UntouchedTest")
assertThat(scenario.plan("default-test").mode()).isEqualTo(PlanMode.ALL)
scenario.log().contains("Git knows no revision `mian`").contains("The nearest names are `main`")
return true
