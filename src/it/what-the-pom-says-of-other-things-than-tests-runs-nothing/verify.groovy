import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("pom.xml", "<name>Before</name>", "<name>After</name><description>More.</description>")
rounds.edit("pom.xml", "<version>3.4.2</version>", "<version>3.4.2</version><configuration><skipIfEmpty>true</skipIfEmpty></configuration>")
rounds.select().ran()
rounds.log().contains("TestFlow: 0 of 2 test classes run for what changed since the last run at ")
return true
