import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.select().ran("com.acme.GivesUpTest")
rounds.edit("Ready.java", "false", "true")
rounds.select().ran("com.acme.GivesUpTest")
rounds.select().ran()

// The test JVM ends in the midst of a test, by itself or because it takes too long.
def build = ["test", "-Dtestflow.select"]
def both = ["com.acme.OneTest", "com.acme.TwoTest"] as String[]
def change = { from, to -> rounds.edit("One.java", from, to).edit("Two.java", from, to) }
change("return 1;", "Runtime.getRuntime().halt(1);\n        return 1;")
rounds.fail(*build)
change("Runtime.getRuntime().halt(1);\n        return 1;", "return Math.abs(1);")
rounds.select().ran(both)

change("public int value() {\n", "public int value() throws Exception {\n        Thread.sleep(600_000);\n")
rounds.edit("OneTest.java", "void runs()", "void runs() throws Exception").edit("TwoTest.java", "void runs()", "void runs() throws Exception")
rounds.fail(*build, "-Dsurefire.timeout=5")
change("throws Exception {\n        Thread.sleep(600_000);\n", "{\n")
rounds.edit("OneTest.java", " throws Exception", "").edit("TwoTest.java", " throws Exception", "")
rounds.select().ran(both)
rounds.select().ran()

// There is no test JVM at all.
rounds.edit("One.java", "return Math.abs(1);", "return Math.max(1, 0);")
rounds.fail(*build, "-DargLine=-XX:NoSuchOption")
rounds.select().ran("com.acme.OneTest")

// Maven itself is killed while tests run: the next Java above the test JVM.
def kill = """ProcessHandle maven = ProcessHandle.current().parent().orElseThrow();
        while (!maven.info().command().orElse("").endsWith("java")) {
            maven = maven.parent().orElseThrow();
        }
        maven.destroyForcibly();
        return 1;"""
rounds.edit("One.java", "return Math.max(1, 0);", kill).edit("Two.java", "return Math.abs(1);", "return Math.max(1, 0);")
rounds.fail(*build)
rounds.log().doesNotContain("BUILD")
rounds.edit("One.java", kill, "return Math.abs(1);")
rounds.select().ran(both)
rounds.select().ran()
return true
