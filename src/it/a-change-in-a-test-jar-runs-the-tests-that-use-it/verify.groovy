import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.module("a").ran("com.acme.FixtureTest")
scenario.module("b").ran("com.acme.PriceTest")
return true
