import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
def logging = ["com.acme.LogsTest", "com.acme.LogsTooTest"] as String[]
// Whichever test logs first reads the configuration, once for all, by whatever class; at first there is none.
rounds.write("src/test/resources/simplelogger.properties", "org.slf4j.simpleLogger.defaultLogLevel = warn\n")
rounds.select().ran(logging)
rounds.select().ran()
rounds.edit("simplelogger.properties", "warn", "debug")
rounds.select().ran(logging)
rounds.delete("simplelogger.properties")
rounds.build("clean", "test", "-Dtestflow.select").ran(logging)
return true
