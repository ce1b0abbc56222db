import io.testflow.it.Library

Library.make(basedir, "first", "1.0")
Library.make(basedir, "second", "1.0")
io.testflow.it.History.of(basedir)
