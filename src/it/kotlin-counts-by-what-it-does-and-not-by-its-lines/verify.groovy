import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Money.kt", "package com.acme\n", "package com.acme\n\n// Lines move.\n\n")
rounds.select().ran()

rounds.edit("Money.kt", "fun value() = 1", "fun value() = Math.abs(1)")
rounds.select().ran("com.acme.MoneyTest")

rounds.edit("Money.kt", "it * 2", "it * 3")
rounds.select().ran("com.acme.SpreadTest")

// The compiler copies the body into whoever calls it.
rounds.edit("Money.kt", "block() + block()", "2 * block()")
rounds.select().ran("com.acme.TwiceTest")
return true
