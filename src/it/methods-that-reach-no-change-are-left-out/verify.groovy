import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.ranMethods("com.acme.NumbersTest#one_is_one")
return true
