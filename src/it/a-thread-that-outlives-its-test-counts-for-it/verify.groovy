import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("Late.java", "return 1;", "return Math.abs(1);")
def ran = rounds.select()
ran.ran("com.acme.AStartsTest", "com.acme.BReleasesTest")
return true
