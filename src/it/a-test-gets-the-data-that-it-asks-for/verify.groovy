import io.testflow.it.Rounds
import io.testflow.it.Scenario

Scenario.in(basedir).ran("com.acme.BankTest", "com.acme.PeopleTest", "com.acme.UntouchedTest")

def rounds = Rounds.of(binding.variables)
rounds.select().ran()

// Both read their definitions out of the file.
rounds.edit("testflow.yml", "seed: 42", "seed: 43")
rounds.select().ran("com.acme.BankTest", "com.acme.PeopleTest")

// One of them has looked in vain for rows that were frozen here.
rounds.build("testflow:data-freeze", "-Dtestflow.data=people")
rounds.log().contains("person.csv: 3 rows")
rounds.select().ran("com.acme.PeopleTest")
rounds.edit("person.csv", "\n", " Senior\n").edit("person.csv", "name Senior", "name")
rounds.select().ran("com.acme.PeopleTest")
rounds.select().ran()

// A failure says which data it came with.
rounds.edit("BankTest.java", '"50"', '"51"')
rounds.fail("test", "-Dtestflow.select").ran("com.acme.BankTest")
rounds.log().contains("The test had the data set `bank` with the seed 43. The same again: mvn test -Dtest=BankTest#")
return true
