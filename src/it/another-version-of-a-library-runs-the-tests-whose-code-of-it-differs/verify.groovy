import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("pom.xml", "<version>1.0</version>", "<version>2.0</version>")
rounds.select().ran("com.acme.DiffersTest")
return true
