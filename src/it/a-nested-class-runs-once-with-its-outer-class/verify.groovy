import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran('com.acme.OneTest$InnerTest')
scenario.log().contains("Tests run: 1, Failures: 0")
return true
