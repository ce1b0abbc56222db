import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest")
scenario.integrationTestsRan("com.acme.TwoIT")
scenario.recorded("default-test", "com.acme.OneTest")
scenario.recorded("default-test-integration-test", "com.acme.TwoIT")
return true
