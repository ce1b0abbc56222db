import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("One.java", "return 1;", "return Math.abs(1);").edit("Two.java", "return 1;", "return Math.abs(1);")
rounds.select("-Dtest=OneTest").ran("com.acme.OneTest")
rounds.select().ran("com.acme.TwoTest")

// The first failure keeps the other from running.
rounds.edit("One.java", "return Math.abs(1);", "return 2;").edit("Two.java", "return Math.abs(1);", "return Math.min(1, 2);")
rounds.fail("test", "-Dtestflow.select", "-Dsurefire.skipAfterFailureCount=1")
rounds.edit("One.java", "return 2;", "return 1;").edit("Two.java", "return Math.min(1, 2);", "return Math.abs(1);")
rounds.select().ran("com.acme.OneTest", "com.acme.TwoTest")
return true
