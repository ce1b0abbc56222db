import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.BankTest", "com.acme.MoneyTest")
return true
