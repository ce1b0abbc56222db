import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.MoneyTest")
scenario.recordedNothing("default-test")
scenario.log()
        .contains("TestFlow: ran 1 test in 1 of 2 classes for what changed since main")
        .containsPattern("1 x  MoneyTest.runs: .* caused by this change .*Money.java:6")
        .contains("left out: 1 class, listed in target/testflow/results.tsv")
assertThat(new File(basedir, "target/testflow/results.tsv"))
        .content()
        .contains("test\tFAILED\tdefault-test\tcom.acme.MoneyTest\truns\t")
        .contains("test\tNOT_AFFECTED\t\tcom.acme.UntouchedTest\t")
return true
