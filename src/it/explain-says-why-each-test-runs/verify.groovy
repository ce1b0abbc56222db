import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.log()
        .contains("RUN   MoneyTest.knows_the_cents <- Money.cents (body changed)")
        .contains("RUN   NewTest                   new test: NewTest (new)")
        .contains("SKIP  1 of 3 classes, 1 method of the others: nothing that they can reach has changed "
                + "(name one with -Dtestflow.test=ClockTest)")
        .contains("RUN   OrderTest <- Order <- Money.cents (body changed)")
        .contains("RUN   UnwiredTest <- Money.cents (body changed)")
        .contains("SKIP  ClockTest not affected: reaches none of 2 changes")
        .contains("testflow.test=OdrerTest: no module of this build has such a test. Did you mean OrderTest?")
        .contains("testflow.format=xml is not known. Allowed are text (for a person) and json (for a program).")
        .doesNotContain("T E S T S", "OrderTest <- OrderTest")
for (module in ["money", "order", "unwired"]) {
    def json = new groovy.json.JsonSlurper().parse(new File(basedir, module + "/target/testflow/explain.json"))
    assert json.format == "testflow-explain"
    assert json.module == "io.testflow.it:" + module
    assert json.runs.collect { it.executions } == [["default-test"]]
    assert json.runs[0].tests.find { it.verdict == "RUN" }.reasons[0].subject == "Money.cents (body changed)"
    scenario.module(module).ran()
}
assert !new File(basedir, "unwired/target/testflow/default-test/plan").exists()
return true
