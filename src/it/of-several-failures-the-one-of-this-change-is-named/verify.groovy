import io.testflow.it.History
import io.testflow.it.Rounds
import static org.assertj.core.api.Assertions.assertThat

def report = new File(basedir, "target/testflow/report")
def rounds = Rounds.of(binding.variables)
rounds.edit("Money.java", "return one + other;", "throw new IllegalStateException(\"no rounding for \" + one);")
History.commit(basedir, "Round half even")
rounds.fail("test", "-Dtestflow.changedSince=main", "-Dtestflow.mode=report", "-Dtestflow.rerun=1")
rounds.log()
        .contains("TestFlow: 4 tests failed for 3 causes. 1 probably needs your attention.")
        .containsPattern("2 x  IllegalStateException.*caused by this change .*@acme/money .*Money.java:6")
        .containsPattern("1 x  ConnectException: Connection refused.* environment .*network-team")
        .containsPattern("1 x  KnownTest.fails_for_long.* known before ")
        .containsPattern("1 x  FlakyTest.fails_in_its_first_turn.* flaky ")
        .contains("report: target/testflow/report/index.html")
assertThat(new File(report, "failures.json")).content()
        .contains('"com.acme.Money#add(int,int)"')
        .contains('"Round half even"')
        .contains('"connection-refused"')
        .contains('"fails_in_its_first_turn()"')
assertThat(new File(report, "index.html")).content().contains("no rounding for").doesNotContain("https://")

// What was mended leaves no report behind that could be taken for one of this build.
rounds.edit("Money.java", "throw new IllegalStateException(\"no rounding for \" + one);", "return one + other;")
rounds.edit("KnownTest.java", '"green", "red"', '"green", "green"')
rounds.edit("GatewayTest.java", "new Socket(\"127.0.0.1\", 1).close();", "")
rounds.build("test", "-Dtestflow.changedSince=", "-Dtestflow.rerun=1")
rounds.log().containsPattern("1 x  FlakyTest.fails_in_its_first_turn.* flaky ").doesNotContain("1 x  KnownTest")
return true
