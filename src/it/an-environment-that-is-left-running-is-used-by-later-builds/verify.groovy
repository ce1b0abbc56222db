import io.testflow.it.Scenario
import java.nio.file.Files
import static org.assertj.core.api.Assertions.assertThat
import static org.assertj.core.api.Assertions.assertThatThrownBy

def scenario = Scenario.in(basedir)
scenario.ran("com.acme.OneTest")
def used = Files.readString(basedir.toPath().resolve("target/OneTest.txt")).split(" ")
def log = new File(basedir, "build.log").text
assertThat(log)
    .contains("  postgres: PostgreSQL ")
    .contains("Environment `left-running`")
    .contains("bank-db: PostgreSQL ")
    // Listed by env-status: the server of which the test had a database.
    .contains("    port: " + used[0])
    .contains("There is no environment `left-runing` in ")
    .contains("Did you mean `left-running`?")
    .contains("Ended `left-running`.")

assertThatThrownBy { new Socket("localhost", used[0] as int) }.isInstanceOf(ConnectException)
return true
