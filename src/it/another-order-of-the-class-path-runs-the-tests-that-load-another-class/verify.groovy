import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("pom.xml", "<artifactId>first</artifactId>", "<artifactId>third</artifactId>")
        .edit("pom.xml", "<artifactId>second</artifactId>", "<artifactId>first</artifactId>")
        .edit("pom.xml", "<artifactId>third</artifactId>", "<artifactId>second</artifactId>")
rounds.select().ran("com.acme.TwiceTest", "com.acme.TwoResourcesTest")
return true
