import io.testflow.it.History
import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
def build = ["test", "-Dtestflow.changedSince=main"] as String[]
rounds.edit("Money.java", "a + b", "b + a")
History.commit(basedir, "Change add")
rounds.build(build).ranMethods("com.acme.MoneyTest#adds")
rounds.log().doesNotContain("TestFlow has no records")

rounds.edit("Money.java", "a * b", "b * a")
History.amend(basedir)
rounds.build(build).ranMethods("com.acme.MoneyTest#adds", "com.acme.MoneyTest#multiplies")

// Not committed, and untracked.
rounds.edit("One.java", "return 1;", "return 2;")
rounds.write("src/test/java/com/acme/NewTest.java", new File(basedir, "src/test/java/com/acme/UntouchedTest.java").text.replace("Untouched", "New"))
rounds.fail(build).ran("com.acme.MoneyTest", "com.acme.NewTest", "com.acme.OneTest")

// It is again as it was on main, but has not passed since it failed in this branch.
rounds.edit("One.java", "return 2;", "return 1;")
History.commit(basedir, "More")
rounds.build(build).ran("com.acme.MoneyTest", "com.acme.NewTest", "com.acme.OneTest")
rounds.build(build).ran("com.acme.MoneyTest", "com.acme.NewTest")
return true
