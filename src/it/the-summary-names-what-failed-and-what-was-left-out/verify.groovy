import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest")
scenario.log()
        .contains("TestFlow: ran 1 test in 1 of 2 classes for what changed since main")
        .contains("One.value")
        .containsPattern("1 x  OneTest.is_one: expected.* caused by this change .*One.java:6")
        .contains("left out: 1 class, listed in target/testflow/results.tsv")
assertThat(new File(basedir, "target/testflow/results.tsv"))
        .content()
        .contains("test\tFAILED\tdefault-test\tcom.acme.OneTest\tis_one\t")
        .contains("test\tNOT_AFFECTED\t\tcom.acme.TwoTest\t")
        .doesNotContain("PASSED")
assertThat(new File(basedir, ".testflow/durations")).doesNotExist()
return true
