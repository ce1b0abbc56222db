import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Money.java", "a + b", "b + a")
def ran = rounds.select("-T", "2C")
ran.module("a").ran()
ran.module("b").ranMethods("com.acme.MoneyTest#adds")

rounds.edit("Money.java", "a * b", "b * a")
rounds.select("-pl", "b", "-am").module("b").ranMethods("com.acme.MoneyTest#multiplies")

// The module comes as a jar from the local repository.
rounds.edit("Money.java", "b + a", "0 + b + a")
rounds.build("install", "-pl", "a", "-DskipTests")
rounds.select("-pl", "b").module("b").ranMethods("com.acme.MoneyTest#adds")
rounds.select().module("b").ran()
return true
