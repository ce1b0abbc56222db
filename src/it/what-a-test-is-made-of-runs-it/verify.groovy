import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("OwnTest.java", "assertEquals(1, 1)", "assertEquals(2, 2)")
rounds.edit("BaseOfTests.java", "int one = 1;", "int one = Math.abs(1);")
rounds.edit("Counting.java", "// Counts.", "context.getDisplayName();")
rounds.edit("Fixture.java", "return 1;", "return Math.abs(1);")
rounds.edit("Arguments.java", "Stream.of(1)", "Stream.of(1, 2)")
rounds.select()
        .ran(
                "com.acme.ArgumentsTest",
                "com.acme.ExtendedTest",
                "com.acme.FixtureTest",
                "com.acme.InheritingTest",
                "com.acme.OwnTest")
return true
