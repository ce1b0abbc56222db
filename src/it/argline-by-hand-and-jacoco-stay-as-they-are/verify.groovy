import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest")
scenario.recorded("default-test", "com.acme.OneTest")
assertThat(new File(basedir, "target/jacoco.exec")).isNotEmpty()
assertThat(new File(basedir, "target/site/jacoco/jacoco.csv").text).contains("com.acme,Money,0,")
return true
