import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("One.java", "return 1;", "return Math.abs(1);")
rounds.build("verify", "-Dtestflow.select").integrationTestsRan("com.acme.OneIT")
rounds.edit("settings.txt", "1", "2")
rounds.build("verify", "-Dtestflow.select").integrationTestsRan("com.acme.ReadsIT")
return true
