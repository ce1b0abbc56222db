import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
def untouched = new File(basedir, "src/test/java/com/acme/UntouchedTest.java").text
rounds.write("src/test/java/com/acme/NewTest.java", untouched.replace("UntouchedTest", "NewTest"))
rounds.edit("MethodsTest.java", "old_name", "new_name")
rounds.delete("MovedTest.java")
rounds.write("src/test/java/com/acme/moved/MovedTest.java", untouched.replace("UntouchedTest", "MovedTest").replace("com.acme", "com.acme.moved"))
rounds.edit("DisabledTest.java", "@Disabled\n", "")
rounds.select()
        .ranMethods(
                "com.acme.DisabledTest#runs",
                "com.acme.MethodsTest#new_name",
                "com.acme.NewTest#runs",
                "com.acme.moved.MovedTest#runs")
return true
