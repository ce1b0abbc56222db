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
return true
