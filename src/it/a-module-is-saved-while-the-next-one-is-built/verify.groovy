import io.testflow.it.Rounds

// The build of the invoker has passed: a test of the second module has seen the snapshot of the first.
def rounds = Rounds.of(binding.variables)
rounds.select("-pl", "a").module("a").ran()

// A build that fails later has saved what came before, and no less of its own.
rounds.edit("Money.java", "a + b", "b + a")
rounds.write("b/src/test/java/com/acme/FailingTest.java", """package com.acme;

import static org.junit.jupiter.api.Assertions.fail;

class FailingTest {

    @org.junit.jupiter.api.Test
    void fails() {
        fail();
    }
}
""")
rounds.fail("test", "-Dtestflow.select").module("a").ranMethods("com.acme.MoneyTest#adds")
def again = rounds.fail("test", "-Dtestflow.select")
again.module("a").ran()
again.module("b").ranMethods("com.acme.FailingTest#fails")
return true
