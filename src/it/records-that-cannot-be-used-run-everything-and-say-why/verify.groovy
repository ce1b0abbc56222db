import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
// Another key: none of its records are known.
rounds.select("-DenableAssertions=false").ran("com.acme.OneTest", "com.acme.UntouchedTest")
rounds.log().containsPattern("TestFlow has no records of default-test of io.testflow.it:scenario for jdk.* da v")

def snapshots = {
    def found = []
    new File(basedir, ".testflow/snapshots").eachFileRecurse { if (it.name.endsWith(".snapshot")) found << it }
    found
}
snapshots().each { it.bytes = it.bytes[0..<(it.length().intdiv(2))] as byte[] }
rounds.select().ran("com.acme.OneTest", "com.acme.UntouchedTest")
rounds.log().contains("the file is cut off or was altered")

rounds.select().ran()
snapshots().each { file ->
    def foreign = file.bytes
    foreign[4] = (byte) 99
    file.bytes = foreign
}
rounds.select().ran("com.acme.OneTest", "com.acme.UntouchedTest")
rounds.log().contains("A snapshot is skipped: ")
return true
