package io.testflow.benchmarks.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspectResultTest {

    private static final String REPORT = """
            {"format": "testflow-failures", "counts": {"failed": 3}, "findings": [
              {"id": "one", "categories": [{"id": "assertion", "evidence": []}],
               "suspects": [{"member": "a.Money#add(int)", "score": 0.9, "evidence": ["changed"]}],
               "tests": [{"class": "a.MoneyTest", "failure": [{"type": "x", "frames": [0, 1]}]}]},
              {"id": "two",
               "suspects": [
                 {"member": "a.Money#tax()", "at": {"file": "src/main/java/a/Money.java", "line": 3}},
                 {"member": "a.Money#add(int)", "author": {"commit": ""}}],
               "tests": [{"class": "a.TaxTest"}, {"class": "a.TaxTest"}]}],
             "frames": ["a.Money.add(Money.java:7)"], "warnings": []}
            """;

    @TempDir
    Path folder;

    @Test
    void the_rank_is_that_in_the_finding_with_the_most_tests_and_the_best_that_in_any() throws IOException {
        SuspectResult result = result("a.Money", "add", 3);

        assertThat(result.causes())
                .extracting(Causes.Cause::tests, each -> each.suspects().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 1), org.assertj.core.groups.Tuple.tuple(2, 2));
        assertThat(result.causes().get(1).suspects().get(0).file()).isEqualTo("src/main/java/a/Money.java");
        assertThat(result.rank()).isEqualTo(2);
        assertThat(result.bestRank()).isEqualTo(1);
    }

    @Test
    void what_nobody_suspects_has_no_rank() throws IOException {
        assertThat(result("a.Money", "round", 3).rank()).isEqualTo(SuspectResult.NONE);
        assertThat(result("a.Money", "round", 3).bestRank()).isEqualTo(SuspectResult.NONE);
    }

    @Test
    void where_there_is_no_report_there_are_no_findings() throws IOException {
        assertThat(Causes.read(folder.resolve("failures.json"))).isEmpty();
    }

    @Test
    void shares_are_those_of_the_faults_that_tests_notice() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SuspectTable table = new SuspectTable(new PrintStream(printed, true, StandardCharsets.UTF_8));
        table.add(result("a.Money", "tax", 3));
        table.add(result("a.Money", "add", 3));
        table.add(result("a.Money", "round", 3));
        table.add(result("a.Money", "round", 0));

        table.sums();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("| all | 4 | 3 | 33 % | 67 % | 1 | 67 % | 67 % |");
        assertThat(table.isMet()).isFalse();
    }

    private SuspectResult result(String owner, String method, int failing) throws IOException {
        Path report = Files.writeString(folder.resolve("failures.json"), REPORT);
        Mutant mutant = new Mutant(
                Operator.MATH,
                "Money:1",
                new Replacement("src/main/java/a/Money.java", 0, 1, ""),
                new Fault(owner, method, null, false));
        return new SuspectResult(mutant, failing, false, Causes.read(report));
    }
}
