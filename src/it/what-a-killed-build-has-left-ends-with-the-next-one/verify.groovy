import io.testflow.environment.internal.lease.Lease
import io.testflow.it.Rounds
import java.nio.file.Files
import static org.assertj.core.api.Assertions.assertThat

// A place of its own: any build that starts an environment in the usual one ends what others have left there.
def temporary = Files.createDirectories(basedir.toPath().resolve("target/tmp"))
def place = temporary.resolve("testflow-" + System.getProperty("user.name")).toFile()
def left = { (place.listFiles() + new File(place, "builds").listFiles()).findAll { new File(it, "lease").exists() } }

def rounds = Rounds.of(binding.variables).environment("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary)
rounds.write("kill", "").fail("test")
rounds.log().doesNotContain("BUILD")
def servers = left().collectMany { new Lease(it.toPath()).processes() }
assertThat(servers).as("a Redis of the build and a mail server of the test JVM").hasSize(2)

rounds.build("test").ran("com.acme.BankTest")
assertThat(servers.findAll { it.alive }).as("what runs of the killed build").isEmpty()
assertThat(left()).as("what it has written").isEmpty()
return true
