import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

Scenario.in(basedir).log().containsPattern("1 x  NoSuchMethodError")
assertThat(new File(basedir, "target/testflow/report/failures.json")).content()
        .contains('"classpath-conflict"')
        .contains("tax 1.0 is on the class path, and till 1.0 was built with tax 2.0")
return true
