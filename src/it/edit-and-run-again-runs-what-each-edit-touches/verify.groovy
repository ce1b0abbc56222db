import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Money.java", "a + b", "b + a")
rounds.select().ranMethods("com.acme.MoneyTest#adds")

// Nothing of this is code that a test executes.
rounds.edit("Money.java", "public class Money {", """// A comment.

public class Money {

    private Runnable unused() {
        return () -> {};
    }
""")
rounds.edit("Money.java", "int sum =", "int total =").edit("Money.java", "return sum", "return total")
rounds.select().ran()
rounds.log().contains("TestFlow: 0 of 2 test classes run for what changed since the last run at ")

rounds.edit("Money.java", "a * b", "b * a")
rounds.select().ranMethods("com.acme.MoneyTest#multiplies")
rounds.select().ran()
return true
