import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Part.java", '"hello"', '"hello".trim()')
rounds.select().ran("com.acme.StartsTest")
return true
