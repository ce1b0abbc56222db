package io.testflow.benchmarks.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecoysTest {

    private static final String MONEY = """
            package a;
            public abstract class Money {
                Money() {}
                abstract int none();
                int add(int one) { return one + 1; }
                int tax() { return 3; }
                int round() { return 4; }
            }
            """;

    @TempDir
    Path project;

    private Path file;
    private Sources sources;

    @BeforeEach
    void write_the_project() throws IOException {
        file = Files.createDirectories(project.resolve("src/main/java/a")).resolve("Money.java");
        Files.writeString(file, MONEY);
        sources = new Sources(project);
    }

    @Test
    void decoys_stand_in_other_methods_and_leave_the_fault_as_it_is() throws Exception {
        Mutant mutant = math();
        List<Replacement> change = new ArrayList<>(new Decoys(sources.parse(), 5, 1).beside(mutant));
        assertThat(change).hasSize(2);
        change.add(mutant.replacement());

        String meanwhile = Replacement.during(change, project, () -> Files.readString(file));

        assertThat(meanwhile).contains("int add(int one) { return one - 1; }");
        assertThat(meanwhile).contains("int tax() { java.util.Objects.hashCode(null); return 3; }");
        assertThat(meanwhile).contains("int round() { java.util.Objects.hashCode(null); return 4; }");
        assertThat(file).hasContent(MONEY);
    }

    @Test
    void there_are_no_more_than_are_wanted() throws IOException {
        assertThat(new Decoys(sources.parse(), 1, 1).beside(math())).hasSize(1);
        assertThat(new Decoys(sources.parse(), 0, 1).beside(math())).isEmpty();
    }

    private Mutant math() throws IOException {
        return MutantDraw.all(sources).stream()
                .filter(mutant -> mutant.operator() == Operator.MATH)
                .findFirst()
                .orElseThrow();
    }
}
