import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.select().ran()

rounds.edit("NewSender.java", '"sent: " + text', '"sent: ".concat(text)')
rounds.select().ran("com.acme.SenderTest")

// A file that the test looked for in vain.
rounds.write("rates/special-rates.properties", "rate = 3\n")
rounds.fail("test", "-Dtestflow.select").ran("com.acme.RatesTest")
return true
