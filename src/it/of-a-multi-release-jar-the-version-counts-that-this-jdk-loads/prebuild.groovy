import io.testflow.it.Library

["1.0", "2.0", "3.0"].each { Library.make(basedir, "releases", it) }
io.testflow.it.History.of(basedir)
