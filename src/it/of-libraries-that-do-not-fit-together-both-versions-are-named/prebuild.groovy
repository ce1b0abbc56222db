import io.testflow.it.Library

Library.make(basedir, "tax", "1.0")
Library.make(basedir, "tax", "2.0")
Library.make(basedir, "till", "1.0", "tax", "2.0")
io.testflow.it.History.of(basedir)
