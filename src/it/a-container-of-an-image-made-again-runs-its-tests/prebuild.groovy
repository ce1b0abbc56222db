import io.testflow.it.Docker

Docker.run("tag", "testflow/web:1", "testflow/scenario-web:1")
io.testflow.it.History.of(basedir)
