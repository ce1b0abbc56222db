import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
// What older releases of Java would load.
rounds.edit("pom.xml", "<version>1.0</version>", "<version>2.0</version>")
rounds.select().ran()

rounds.edit("pom.xml", "<version>2.0</version>", "<version>3.0</version>")
rounds.select().ran("com.acme.WhereResourceTest", "com.acme.WhereTest")
return true
