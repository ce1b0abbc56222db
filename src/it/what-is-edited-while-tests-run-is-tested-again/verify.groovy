import io.testflow.it.Rounds

assert new File(basedir, "build.log").text.contains("data/rates.csv was changed while the tests of io.testflow.it:scenario ran")

def rounds = Rounds.of(binding.variables)
rounds.fail("test", "-Dtestflow.select").ran("com.acme.ReadsRatesTest")
return true
