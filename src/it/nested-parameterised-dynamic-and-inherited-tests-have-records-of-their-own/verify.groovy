import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("ForDynamic.java", "return 1;", "return Math.abs(1);")
rounds.select().ran("com.acme.DynamicTest")
rounds.edit("ForInherited.java", "return 1;", "return Math.abs(1);")
rounds.select().ran("com.acme.FirstInheritingTest")
rounds.edit("ForNested.java", "return 1;", "return Math.abs(1);")
rounds.select().ranMethods("com.acme.OuterTest\$Inner#runs")
rounds.edit("ForParameters.java", "return 1;", "return Math.abs(1);")
rounds.select().ranMethods("com.acme.ParameterisedTest#runs")
return true
