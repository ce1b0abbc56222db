import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Square.java", "// An override comes here.", "@Override public int sides() { return 4; }")
rounds.edit("Spoken.java", "// A default method comes here.", "@Override default String word() { return \"spoken\"; }")
rounds.edit("Printer.java", "// An overload comes here.", "public static String print(String text) { return text; }")
rounds.edit("Child.java", "// What hides a static method comes here.", "public static int count() { return 1; }")
rounds.select().ran("com.acme.DefaultTest", "com.acme.HidingTest", "com.acme.OverloadTest", "com.acme.OverrideTest")
return true
