import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.MoneyTest", "com.acme.UntouchedTest")
return true
