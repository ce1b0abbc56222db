import io.testflow.it.Rounds
import io.testflow.it.Scenario

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest", "com.acme.TwoTest")
scenario.log().contains("TestFlow: environment `bank`: `bank-db` is PostgreSQL 18.")

def rounds = Rounds.of(binding.variables)
rounds.select().ran()
// Both use what the first of them has set up.
rounds.edit("bank.sql", "-- nothing", "-- something")
rounds.select().ran("com.acme.OneTest", "com.acme.TwoTest")
rounds.select().ran()
return true
