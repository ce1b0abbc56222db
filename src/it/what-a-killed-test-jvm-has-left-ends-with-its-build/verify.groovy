import io.testflow.it.Rounds
import java.nio.file.Files
import static org.assertj.core.api.Assertions.assertThat
import static org.assertj.core.api.Assertions.assertThatThrownBy

// A place of its own: any build that starts an environment in the usual one ends what others have left there.
def temporary = Files.createDirectories(basedir.toPath().resolve("target/tmp"))
def place = temporary.resolve("testflow-" + System.getProperty("user.name")).toFile()
def left = { (place.listFiles() + new File(place, "builds").listFiles()).findAll { new File(it, "lease").exists() } }

def rounds = Rounds.of(binding.variables).environment("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary)
rounds.fail("test")
rounds.log().contains("BUILD FAILURE")
def ports = new File(basedir, "target/ports.txt").text.split(" ")
assertThat(ports).as("those of a Redis of the build and of a mail server of the test JVM").hasSize(2)
ports.each { port -> assertThatThrownBy { new Socket("localhost", port as int) }.isInstanceOf(ConnectException) }
assertThat(left()).as("what the build and the test JVM have written").isEmpty()
return true
