import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Defaults.java", "return 1;", "return Math.abs(1);")
rounds.select().ran("com.acme.FirstTest", "com.acme.SecondTest")
return true
