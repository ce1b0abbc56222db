import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.write("src/test/resources/junit-platform.properties", "junit.jupiter.testinstance.lifecycle.default = per_class\n")
rounds.select().ran("com.acme.OtherTest", "com.acme.UntouchedTest")
rounds.select().ran()

rounds.edit("pom.xml", "<colour>red</colour>", "<colour>blue</colour>")
rounds.select().ran("com.acme.OtherTest", "com.acme.UntouchedTest")
rounds.select().ran()
return true
