import io.testflow.core.plan.PlanMode
import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest", "com.acme.TwoTest", "com.acme.UntouchedTest")
scenario.recorded("default-test", "com.acme.OneTest", "com.acme.TwoTest", "com.acme.UntouchedTest")
scenario.log().contains("testflow.mode=fast is not known. Allowed are select")
return true
