import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
// In another terminal.
rounds.environment("SSH_TTY", "/dev/pts/9")
rounds.select().ran()
rounds.edit("Prices.java", "return 2;", "return Math.abs(2);")
rounds.select().ran("com.acme.PricesTest")
rounds.edit("Stock.java", "return 3;", "return Math.abs(3);")
rounds.select().ran("com.acme.MockTest", "com.acme.StockTest")
// What the scan reads counts for all tests with the context.
rounds.edit("Stock.java", "@Component", "@Component(\"pieces\")")
rounds.select().ran("com.acme.MockTest", "com.acme.PricesTest", "com.acme.StockTest")
return true
