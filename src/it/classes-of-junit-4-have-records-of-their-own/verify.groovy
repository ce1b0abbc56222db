import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
// An ignored test keeps nothing from being left out.
rounds.select().ran()

// What a class uses before its first test is its own: in @BeforeClass, or to find its parameters.
rounds.edit("One.java", "return 1", "return Math.abs(1)")
rounds.select().ran("com.acme.OneTest")
rounds.edit("Two.java", "return 1", "return Math.abs(1)")
rounds.select().ran("com.acme.BeforeTest")
rounds.edit("Three.java", "return 1", "return Math.abs(1)")
rounds.select().ran("com.acme.ParameterTest")
rounds.edit("Four.java", "return 1", "return Math.abs(1)")
rounds.select().ran("com.acme.OldTest")
rounds.edit("Five.java", "return 1", "return Math.abs(1)")
rounds.select().ran("com.acme.Part")
rounds.select().ran()

rounds.edit("OneTest.java", "@Ignore(\"for the time being\")\n", "")
rounds.select().ranMethods("com.acme.OneTest#runs", "com.acme.OneTest#is_ignored")

// The test JVM ends in the midst of a class: it is owed, though its code is what it was, and so is what comes behind it.
def end = "return System.getProperties().isEmpty() ? 0 : end()"
def method = "\n\n    static int end() {\n        System.exit(0);\n        return 1;\n    }\n}\n"
["One.java", "Five.java"].each { rounds.edit(it, "return Math.abs(1)", end).edit(it, "\n}\n", method) }
rounds.fail("test", "-Dtestflow.select")
["One.java", "Five.java"].each { rounds.edit(it, end, "return Math.abs(1)").edit(it, method, "\n}\n") }
rounds.select().ran("com.acme.OneTest", "com.acme.Part")
rounds.select().ran()

// So does one whose tests fail.
rounds.edit("Four.java", "return Math.abs(1)", "return 3").edit("Five.java", "return Math.abs(1)", "return 3")
rounds.select("-Dmaven.test.failure.ignore").ran("com.acme.OldTest", "com.acme.Part")
rounds.select("-Dmaven.test.failure.ignore").ran("com.acme.OldTest", "com.acme.Part")
rounds.edit("Four.java", "return 3", "return 1").edit("Five.java", "return 3", "return 1")
rounds.select().ran("com.acme.OldTest", "com.acme.Part")
rounds.select().ran()
return true
