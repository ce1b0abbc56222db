import io.testflow.it.Library

Library.make(basedir, "versions", "1.0")
Library.make(basedir, "versions", "2.0")
io.testflow.it.History.of(basedir)
