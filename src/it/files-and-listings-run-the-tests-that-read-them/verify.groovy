import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
rounds.edit("prices.txt", "1", "2").edit("rates.csv", "1", "2").edit("unread.txt", "1", "2").edit("once.properties", "1", "2")
rounds.select()
        .ran(
                "com.acme.ReadsFileTest",
                "com.acme.ReadsOnceTest",
                "com.acme.ReadsResourceTest",
                "com.acme.UsesWhatWasReadOnceTest")

rounds.write("src/main/resources/wanted.txt", "1").write("data/list/b.txt", "1")
rounds.select().ran("com.acme.ListsTest", "com.acme.LooksInVainTest")

rounds.delete("wanted.txt").delete("b.txt")
rounds.build("clean", "test", "-Dtestflow.select").ran("com.acme.ListsTest", "com.acme.LooksInVainTest")
return true
