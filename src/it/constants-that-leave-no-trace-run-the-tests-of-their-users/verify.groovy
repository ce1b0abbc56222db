import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Limits.java", "MAX = 10", "MAX = 20").edit("Limits.java", "RED = 1", "RED = 2").edit("Limits.java", '"slow"', '"fast"')
rounds.select().ran("com.acme.AnnotatedTest", "com.acme.InlinedTest", "com.acme.SwitchedTest")
return true
