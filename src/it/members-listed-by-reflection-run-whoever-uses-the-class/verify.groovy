import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Bean.java", "// More comes here.", "public int getMore() { return 1; }")
rounds.select().ran("com.acme.ListsTest", "com.acme.UsesCacheTest", "com.acme.UsesClassTest")

// Who looks for methods by name does not care for others.
rounds.edit("Note.java", "// More comes here.", "private int size() { return text.length(); } // And more.")
rounds.select().ran()
rounds.edit("Note.java", "// And more.", 'public String getTitle() { return "a title"; } // And more.')
rounds.select().ran("com.acme.CopiesTest", "com.acme.LooksUpTest")
rounds.edit("Note.java", "// And more.", 'private Object readResolve() { return new Note("lost"); }')
rounds.fail("test", "-Dtestflow.select").ran("com.acme.CopiesTest", "com.acme.LooksUpTest")
return true
