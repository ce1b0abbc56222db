import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
def select = ["test", "-Dtestflow.select"] as String[]
rounds.edit("One.java", "return 1;", "return 2;")
rounds.fail(select).ran("com.acme.OneTest")
rounds.fail(select).ran("com.acme.OneTest")
rounds.edit("Two.java", "return 1;", "return Math.abs(1);")
rounds.fail(select).ran("com.acme.OneTest", "com.acme.TwoTest")
// All that it uses is as it was when it last passed.
rounds.edit("One.java", "return 2;", "return 1;")
rounds.select().ran("com.acme.OneTest")
rounds.select().ran()
return true
