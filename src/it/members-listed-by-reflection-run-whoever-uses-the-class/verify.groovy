import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Bean.java", "// More comes here.", "public int getMore() { return 1; }")
rounds.select().ran("com.acme.ListsTest", "com.acme.UsesCacheTest", "com.acme.UsesClassTest")
return true
