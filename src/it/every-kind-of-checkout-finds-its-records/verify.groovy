import io.testflow.it.History
import io.testflow.it.Rounds
import org.apache.commons.io.FileUtils

def rounds = Rounds.of(binding.variables)
def git = { File where, String... arguments ->
    def run = (["git"] + (arguments as List)).execute(null, where)
    def said = new StringBuilder()
    run.waitForProcessOutput(said, said)
    assert run.exitValue() == 0: said
}
def beside = { String name ->
    def directory = new File(basedir.parentFile, basedir.name + name)
    FileUtils.deleteDirectory(directory)
    directory
}
def since = ["test", "-Dtestflow.changedSince=main"] as String[]

// No branch is checked out.
git(basedir, "checkout", "-q", "--detach")
rounds.edit("Money.java", "a + b", "b + a")
History.commit(basedir, "Change add")
rounds.build(since).ranMethods("com.acme.MoneyTest#adds")
rounds.log().contains("TestFlow: 1 of 2 test classes run for what changed since main (merge base ", ", by records")

// Another work tree of the same repository.
def linked = beside("-linked")
git(basedir, "worktree", "add", "-q", linked.path, "main")
def there = rounds.in(linked.toPath())
there.edit("Money.java", "a * b", "b * a")
there.build(since).ranMethods("com.acme.MoneyTest#multiplies")
git(basedir, "worktree", "remove", "--force", linked.path)

// A clone that knows one commit alone: where the branch began nobody can tell, what the last run used it can.
def shallow = beside("-shallow")
git(basedir, "clone", "-q", "--depth", "1", "--branch", "feature", "file://" + basedir.path, shallow.path)
git(shallow, "fetch", "-q", "origin", "+refs/testflow/*:refs/testflow/*")
def thin = rounds.in(shallow.toPath())
thin.build("test", "-Dtestflow.changedSince=main").ran("com.acme.MoneyTest", "com.acme.UntouchedTest")
thin.log().contains("TestFlow runs all tests.")
thin.edit("Money.java", "a * b", "b * a")
thin.select().ranMethods("com.acme.MoneyTest#multiplies")
FileUtils.deleteDirectory(shallow)
return true
