import io.testflow.it.Rounds
import static org.assertj.core.api.Assertions.assertThat

def web = new File(basedir, "web")
def rounds = Rounds.of(binding.variables).in(web.toPath())
rounds.build("io.testflow:testflow-maven-plugin:${version}:analyze", "-Dtestflow.reports=reports", "-Dtestflow.output=report")
rounds.log()
        .contains("TestFlow: 5 tests failed for 4 causes. 3 probably need your attention.")
        .containsPattern("2 x  AttributeError in cart.py total: 'NoneType' object has .*not decided")
        .containsPattern("1 x  ConnectionError in test_pay.py.* environment ")
        .contains("note: cut.xml:3 ends within an element")
        .contains("report: report/index.html")
def html = new File(web, "report/index.html").text
def json = new File(web, "report/failures.json").text
assertThat(json).contains('"null-dereference"').contains('"connection-refused"').doesNotContain("ghp_abc")
assertThat(html).doesNotContain("ghp_abc").doesNotContain("<script>alert(1)")
assertThat(new File(web, "report/summary.md")).content().doesNotContain("ghp_abc").doesNotContain("<script>")

// Where nobody says where to, it goes below target; where there is no test at all, that is no success.
rounds.build("io.testflow:testflow-maven-plugin:${version}:analyze", "-Dtestflow.reports=reports")
rounds.log().contains("report: target/testflow/report/index.html")
assertThat(new File(web, "target/testflow/report/index.html")).exists()
rounds.fail("io.testflow:testflow-maven-plugin:${version}:analyze", "-Dtestflow.reports=nothing")
rounds.log().contains("There is nothing to analyse").contains("nothing does not exist").contains("-Dtestflow.reports=")
return true
