import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.write("src/main/java/com/acme/found/New.java", "package com.acme.found;\n\npublic class New {}\n")
rounds.select().ran("com.acme.ListsTest", "com.acme.WalksTest")
return true
