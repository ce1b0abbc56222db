import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Money.java", "a + b", "b + a")
rounds.build("testflow:explain", "-Dtestflow.select", "-Dtestflow.test=MoneyTest#multiplies")
rounds.log()
        .contains("SKIP  MoneyTest.multiplies not affected: nothing that it used has changed")
        .containsPattern("      it used, recorded (just now|\\d+ minutes? ago) at [0-9a-f]{7}:")
        .containsPattern("        \\d+ methods: com.acme.Money#<init>\\(\\), com.acme.Money#multiply\\(int,int\\), ")
        .doesNotContain("com.acme.Money#add", "T E S T S")

rounds.build("testflow:explain", "-Dtestflow.select", "-Dtestflow.test=MoneyTest", "-Dtestflow.format=json")
def tests = new groovy.json.JsonSlurper().parse(new File(basedir, "target/testflow/explain.json")).runs[0].tests
assert tests.find { it.method == "adds" }.used == null
def multiplies = tests.find { it.method == "multiplies" }
assert multiplies.recorded.clean && multiplies.recorded.commit.length() == 40
assert multiplies.used.method.containsAll(["com.acme.Money#multiply(II)I", "com.acme.MoneyTest#multiplies()V"])
assert multiplies.used.shape.contains("com.acme.Money")

// To ask is not to run.
rounds.select().ranMethods("com.acme.MoneyTest#adds")
return true
