import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.module("a").ran("com.acme.MoneyTest")
scenario.module("b").ran("com.acme.PriceTest")
scenario.module("c").hasNoPlan("default-test")
return true
