import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Stock.java", "pieces = 1;", "pieces = Math.abs(1);")
rounds.select().ran("com.acme.FirstTest", "com.acme.SecondTest")
rounds.edit("Rates.java", "return 2;", "return Math.abs(2);")
rounds.select().ran("com.acme.FirstTest", "com.acme.SecondTest")
rounds.edit("Rates.java", "return 3;", "return Math.abs(3);")
rounds.select().ran("com.acme.FirstTest", "com.acme.SecondTest")
return true
