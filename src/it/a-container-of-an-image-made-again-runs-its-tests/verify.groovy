import io.testflow.it.Docker
import io.testflow.it.Rounds
import io.testflow.it.Scenario

def image = "testflow/scenario-web:1"
try {
    Scenario.in(basedir).ran("com.acme.OtherTest", "com.acme.PageTest")

    def rounds = Rounds.of(binding.variables)
    rounds.select().ran()

    def container = Docker.run("create", "testflow/web:1")
    Docker.run("commit", "--change", "ENV GREETING=again", container, image)
    Docker.run("rm", container)
    rounds.select().ran("com.acme.PageTest")
    rounds.log().contains("image $image is another one now")
    rounds.select().ran()
} finally {
    Docker.run("image", "rm", image)
}
return true
