import io.testflow.it.Scenario

Scenario.in(basedir).ran("com.acme.OneTest", "com.acme.TwoTest")
return true
