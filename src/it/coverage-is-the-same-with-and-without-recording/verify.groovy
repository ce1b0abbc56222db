import static org.assertj.core.api.Assertions.assertThat
import io.testflow.it.Rounds

def rounds = Rounds.of(binding.variables)
def coverage = new File(basedir, "target/site/jacoco/jacoco.csv")
def before = coverage.text
assertThat(new File(basedir, ".testflow/snapshots")).doesNotExist()
coverage.delete()
new File(basedir, "target/jacoco.exec").delete()

rounds.build("verify")
assertThat(coverage).hasContent(before)
assertThat(before).contains("com.acme,Money,0,")

rounds.edit("Money.java", "a + b", "b + a")
rounds.select().ranMethods("com.acme.MoneyTest#adds")
// JaCoCo's own method, which runs once for each class, is none of the class.
rounds.edit("Money.java", "a * b", "b * a")
rounds.select().ranMethods("com.acme.MoneyTest#multiplies")
return true
