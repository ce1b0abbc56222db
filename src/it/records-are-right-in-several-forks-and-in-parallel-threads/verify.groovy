import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("One.java", "return 1;", "return Math.abs(1);")
def ran = rounds.select()
ran.reportsOf("two-forks").ran("com.acme.OneTest")
ran.reportsOf("own-forks").ran("com.acme.OneTest")
// Nobody records inside of Maven's own JVM.
ran.reportsOf("no-fork").ran("com.acme.OneTest", "com.acme.TwoTest", "com.acme.UntouchedTest")
// Tests that overlap share what any of them used.
ran.reportsOf("parallel").ran("com.acme.OneTest", "com.acme.TwoTest")
return true
