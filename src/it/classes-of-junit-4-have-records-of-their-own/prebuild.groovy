io.testflow.it.History.of(basedir)
