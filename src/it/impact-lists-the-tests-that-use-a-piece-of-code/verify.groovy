import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.build("testflow:impact", "-Dtestflow.class=com.acme.Money").module("b").ran()
rounds.log()
        .contains("io.testflow.it:impact-a (default-test), recorded ", ": no test is known to use com.acme.Money")
        .contains("io.testflow.it:impact-b (default-test), recorded ", ": 2 tests use com.acme.Money")
        .contains("USES     com.acme.MoneyTest#adds: com.acme.Money#<init>(), com.acme.Money#add(int,int), declaration of")
        .contains("USES     com.acme.MoneyTest#multiplies: ")
        .doesNotContain("UntouchedTest", "UNKNOWN", "T E S T S")

// What was never seen to run may use anything, and what is asked changes nothing of what a plan does.
rounds.edit("Money.java", "a + b", "b + a")
rounds.edit("UntouchedTest.java", "void runs() {}", "void runs() {}\n\n    @Test\n    void isNew() {}")
rounds.build("testflow:impact", "-Dtestflow.class=Money#add", "-Dtestflow.format=json")
def json = new groovy.json.JsonSlurper().parse(new File(basedir, "target/testflow/impact.json"))
assert json.format == "testflow-impact"
assert json.runs.collect { it.module } == ["io.testflow.it:impact-a", "io.testflow.it:impact-b"]
assert json.runs[1].recorded.commit.length() == 40 && json.runs[1].recorded.clean
assert json.runs[1].users.collect { it["class"] + "#" + it.method } == ["com.acme.MoneyTest#adds"]
assert json.runs[1].unknown == [["class": "com.acme.UntouchedTest", "method": "isNew"]]
rounds.build("testflow:explain", "-Dtestflow.select")
rounds.log().contains("RUN   MoneyTest.adds")
rounds.select().module("b").ranMethods("com.acme.MoneyTest#adds", "com.acme.UntouchedTest#isNew")

rounds.fail("testflow:impact", "-Dtestflow.class=com.acme.Mony")
rounds.log().contains("testflow.class=com.acme.Mony: no module of this build has such code", "Did you mean com.acme.Money")
return true
