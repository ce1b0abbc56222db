import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.build("verify", "-Dtestflow.select").integrationTestsRan()

// Both integration tests run on the jar; nobody knows beforehand which of its classes they load.
rounds.edit("src/overlay/java/com/acme/Sender.java", '"sent: " + text', '"sent.: " + text')
rounds.fail("verify", "-Dtestflow.select").integrationTestsRan("com.acme.SenderIT", "com.acme.UntouchedIT")
return true
