import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.select("-Drevision=7").ran()
rounds.select("-Dcolour=blue").ran("com.acme.ReadsPropertyTest")
rounds.environment("SCENARIO_SIZE", "2").select("-Dcolour=blue").ran("com.acme.ReadsVariableTest")
return true
