import io.testflow.it.Scenario
import static org.assertj.core.api.Assertions.assertThat

// TwoTest fails on main already, which no comparison with main can tell.
def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest", "com.acme.TwoTest")
scenario.log()
        .contains("TestFlow: ran all 2 tests; 1 of 2 classes would do for what changed since main")
        .contains("WOULD HAVE BEEN MISSED: TwoTest.is_two: expected: <2> but was: <3>")
assertThat(new File(basedir, "target/testflow/results.tsv"))
        .content()
        .contains("test\tPASSED\tdefault-test\tcom.acme.OneTest\tis_one\t")
        .doesNotContain("NOT_AFFECTED")
return true
