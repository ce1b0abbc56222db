import io.testflow.it.Scenario
import java.nio.file.Files
import static org.assertj.core.api.Assertions.assertThat
import static org.assertj.core.api.Assertions.assertThatThrownBy

Scenario.in(basedir).module("a").ran("com.acme.OneTest", "com.acme.TwoTest")
Scenario.in(basedir).module("b").ran("com.acme.ThreeTest")

def places = ["a/target/OneTest.txt", "a/target/TwoTest.txt", "b/target/ThreeTest.txt"].collect {
    Files.readString(basedir.toPath().resolve(it)).split(" ")
}
assertThat(places.collect { it[0] } as Set).as("servers").hasSize(1)
assertThat(places.collect { it[1] } as Set).as("databases").hasSize(3)
assertThat(places.collect { it[2] } as Set).as("test JVMs").hasSize(3)

// The build is over, and with it the server.
assertThatThrownBy { new Socket("localhost", places[0][0] as int) }.isInstanceOf(ConnectException)
return true
