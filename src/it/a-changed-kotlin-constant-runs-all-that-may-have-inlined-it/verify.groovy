import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.CartTest", "com.acme.LimitsTest", "com.acme.UntouchedTest")
return true
