import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.module("a").ran("com.acme.MoneyTest")
scenario.module("b").hasNoPlan("default-test")
scenario.module("c").ran("com.acme.UnrelatedTest")
scenario.log()
        .contains("TestFlow: ran 2 tests in 2 of ")
        .containsPattern("1 x  MoneyTest.runs: .* caused by this change .*Money.java:6")
return true
