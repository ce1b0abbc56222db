import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran()
scenario.integrationTestsRan()
scenario.hasNoPlan("default-test")
scenario.hasNoPlan("default")
scenario.log().doesNotContain("[WARNING] TestFlow").doesNotContain("TestFlow runs all")
return true
