io.testflow.it.History.of(basedir)
def money = new File(basedir, "src/main/java/com/acme/Money.java")
money.text = money.text.replace("return 1;", "return 2 - 1;")
def tests = new File(basedir, "src/test/java/com/acme")
new File(tests, "UntrackedTest.java").text = new File(tests, "UntouchedTest.java").text.replace("Untouched", "Untracked")
return true
