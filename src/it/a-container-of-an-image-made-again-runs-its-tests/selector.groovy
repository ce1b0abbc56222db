import io.testflow.it.Docker

// Where an engine has to be there, the scenario fails without one.
return Docker.isRequired() || Docker.hasImage("testflow/web:1")
