import org.apache.commons.io.FileUtils
import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
def copy = new File(basedir.parentFile, basedir.name + "-copied")
FileUtils.deleteDirectory(copy)
FileUtils.copyDirectory(basedir, copy)
FileUtils.deleteDirectory(new File(copy, "target"))
def there = rounds.in(copy.toPath())
there.select().ran()
there.log().contains("TestFlow: 0 of 4 test classes run for what changed since the last run at ")

there.edit("One.java", "return 1;", "return Math.abs(1);").edit("data.txt", "1", "2")
there.select().ran("com.acme.OneTest", "com.acme.ReadsFileTest")
FileUtils.deleteDirectory(copy)
return true
