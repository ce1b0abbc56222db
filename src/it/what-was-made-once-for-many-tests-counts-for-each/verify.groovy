import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Fixture.java", "return 1;", "return Math.abs(1);")
rounds.select().ranMethods("com.acme.BeforeAllTest#one", "com.acme.BeforeAllTest#two")
rounds.edit("Parts.java", "return 1;", "return Math.abs(1);")
rounds.select().ran("com.acme.FirstTest", "com.acme.SecondTest")
rounds.edit("Catalogue.java", "return 5;", "return Math.abs(5);")
rounds.select().ranMethods("com.acme.FirstTest#price", "com.acme.SecondTest#price")
return true
