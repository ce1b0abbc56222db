import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Greeting.java", "String word();", "String word();\n\n    default int length() { return 1; }")
rounds.select().ran("com.acme.ProxyTest")
rounds.edit("Clock.java", "// More comes here.", "public int more() { return 1; }")
rounds.select().ran("com.acme.MockTest")
return true
