import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("git.properties", "git.build.time=1", "git.build.time=2").edit("git.properties", "git.commit.id=1", "git.commit.id=2")
rounds.edit("build-info.properties", "build.time=1", "build.time=2")
rounds.edit("MANIFEST.MF", "Build-Time: 1", "Build-Time: 2")
rounds.edit("made.properties", "#Mon Jan 01 00:00:00 UTC 2024", "#Tue Jan 02 00:00:00 UTC 2024")
rounds.edit("version.txt", "built: 1", "built: 2")
rounds.select().ran()

rounds.edit("version.txt", "name: shop", "name: store")
rounds.select().ran("com.acme.ReadsAllTest")
rounds.edit("git.properties", "git.build.version=1", "git.build.version=2")
rounds.select().ran("com.acme.ReadsAllTest")
return true
