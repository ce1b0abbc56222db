import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.select().ran()

// What prepares a class is its own, also where it inherits it. Who prepares the suite comes along.
def suite = "com.acme.SuiteTest"
rounds.edit("One.java", "return 1", "return Math.abs(1)")
rounds.select().ran(suite, "com.acme.OneTest")
rounds.edit("Four.java", "return 1", "return Math.abs(1)")
rounds.select().ran(suite, "com.acme.FourTest")
rounds.select().ran()

// What prepares the whole suite counts for each.
rounds.edit("Three.java", "return 1", "return Math.abs(1)")
rounds.select().ran(suite, "com.acme.FourTest", "com.acme.OneTest", "com.acme.TwoTest")

rounds.edit("Two.java", "return 1", "return 3")
rounds.fail("test", "-Dtestflow.select").ran(suite, "com.acme.TwoTest")
rounds.edit("Two.java", "return 3", "return 1")
rounds.select().ran(suite, "com.acme.TwoTest")
rounds.select().ran()

// TestNG runs classes in several threads.
rounds.edit("pom.xml", "<scenario.parallel/>", "<scenario.parallel>classes</scenario.parallel>")
rounds.select().ran(suite, "com.acme.FourTest", "com.acme.OneTest", "com.acme.TwoTest")
rounds.select().ran()
return true
