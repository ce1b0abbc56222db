import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
// Skipped for good on this JDK and system, they owe nothing; of what something else skipped nobody knows.
rounds.select().ranMethods("com.acme.VariableTest#runs")
rounds.log().contains("VariableTest.runs did not pass")
rounds.environment("SCENARIO_RUNS_ALL", "yes")
// Which the condition reads before it is known for which test of the class.
rounds.select().ranMethods("com.acme.VariableTest#inherited", "com.acme.VariableTest#runs")
rounds.select().ran()

def untouched = new File(basedir, "src/test/java/com/acme/UntouchedTest.java").text
rounds.write("src/test/java/com/acme/NewTest.java", untouched.replace("UntouchedTest", "NewTest"))
rounds.edit("MethodsTest.java", "old_name", "new_name")
rounds.delete("MovedTest.java")
rounds.write("src/test/java/com/acme/moved/MovedTest.java", untouched.replace("UntouchedTest", "MovedTest").replace("com.acme", "com.acme.moved"))
rounds.edit("ConditionsTest.java", "EnabledOnJre", "DisabledOnJre")
rounds.edit("ElsewhereTest.java", "EnabledOnOs", "DisabledOnOs")
rounds.edit("DisabledTest.java", "@Disabled\n", "")
rounds.select()
        .ranMethods(
                "com.acme.ConditionsTest#for_another_java",
                "com.acme.ConditionsTest#for_another_system",
                "com.acme.DisabledTest#runs",
                "com.acme.ElsewhereTest#runs",
                "com.acme.MethodsTest#new_name",
                "com.acme.NewTest#runs",
                "com.acme.moved.MovedTest#runs")
return true
