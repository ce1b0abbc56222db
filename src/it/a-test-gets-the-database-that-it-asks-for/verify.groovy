import io.testflow.it.Rounds
import io.testflow.it.Scenario

Scenario.in(basedir).ran("com.acme.OneTest", "com.acme.TwoTest")

def rounds = Rounds.of(binding.variables)
rounds.select().ran()
// Both use what the first of them has set up.
rounds.edit("bank.sql", "-- nothing", "-- something")
rounds.select().ran("com.acme.OneTest", "com.acme.TwoTest")
rounds.select().ran()
return true
