import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.select().ran("com.acme.ClockTest")
rounds.write("docs/page.md", "# Page\n")
rounds.select().ran("com.acme.ClockTest")
rounds.write("db/1.sql", "CREATE TABLE money (value int);\n")
rounds.select().ran("com.acme.ClockTest", "com.acme.DatabaseTest")
return true
