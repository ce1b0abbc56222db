import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Writer.java", '"1"', '"1".trim()')
rounds.select().ran("com.acme.AWritesTest", "com.acme.BReadsTest")
// What a run leaves behind is no change of what the tests use.
rounds.select().ran()
return true
