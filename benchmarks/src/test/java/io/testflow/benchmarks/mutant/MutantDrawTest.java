package io.testflow.benchmarks.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantDrawTest {

    private static final String MONEY = """
            package a;
            public class Money implements Amount {
                static final int CENTS = 100;
                static final java.util.List<String> SIGNS = java.util.Arrays.asList("€");
                enum Round { UP, DOWN; }
                public int half(long value) {
                    int i = (int) -value;
                    i++;
                    System.out.println("rounding " + value);
                    return value > CENTS && value != 3 ? (int) (value / 2) : i;
                }
            }
            """;

    private static final String AMOUNT = """
            package a;
            @Deprecated
            interface Amount extends Comparable<Amount>, Sized {
                default int compareTo(Amount other) { return 0; }
            }
            interface Sized {
                default int size() { return 1; }
            }
            """;

    @TempDir
    Path project;

    private Sources sources;
    private Compilation compilation;

    @BeforeEach
    void write_the_project() throws IOException {
        Path main = Files.createDirectories(project.resolve("src/main/java/a"));
        Files.writeString(main.resolve("Money.java"), MONEY);
        Files.writeString(main.resolve("Amount.java"), AMOUNT);
        Path resources = Files.createDirectories(project.resolve("src/test/resources"));
        Files.writeString(resources.resolve("prices.properties"), "# none\nbread=2\n");
        sources = new Sources(project);
        compilation = new Compilation(project, "", project.resolve("target/scratch"));
    }

    @Test
    void offers_a_mutant_of_every_operator() throws IOException {
        assertThat(MutantDraw.all(sources)).extracting(Mutant::operator).contains(Operator.values());
    }

    @Test
    void draws_the_operators_by_turns() throws Exception {
        assertThat(draw(1).subList(0, Operator.values().length))
                .extracting(Mutant::operator)
                .doesNotHaveDuplicates();
    }

    @Test
    void draws_the_same_for_the_same_seed() throws Exception {
        assertThat(draw(1)).isEqualTo(draw(1)).isNotEqualTo(draw(2));
    }

    @Test
    void draws_nothing_that_does_not_compile() throws Exception {
        assertThat(MutantDraw.all(sources))
                .as("minus between texts")
                .anyMatch(mutant ->
                        mutant.operator() == Operator.MATH && mutant.place().endsWith("half:9"));
        assertThat(draw(1))
                .noneMatch(mutant ->
                        mutant.operator() == Operator.MATH && mutant.place().endsWith("half:9"))
                .anyMatch(mutant -> mutant.operator() == Operator.MATH);
    }

    @Test
    void changes_a_file_while_work_is_done_and_not_longer() throws Exception {
        for (Mutant mutant : draw(1)) {
            Path file = project.resolve(mutant.file());
            byte[] before = Files.readAllBytes(file);

            byte[] meanwhile = mutant.during(project, () -> Files.readAllBytes(file));

            assertThat(meanwhile).as(mutant.toString()).isNotEqualTo(before);
            assertThat(file).hasBinaryContent(before);
        }
    }

    @Test
    void takes_the_fault_out_where_the_work_fails() throws Exception {
        Mutant mutant = draw(1).get(0);
        String before = Files.readString(project.resolve(mutant.file()));
        Replacement.Work<Void> failing = () -> {
            throw new IOException("no disk");
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> mutant.during(project, failing)))
                .hasMessage("no disk");
        assertThat(project.resolve(mutant.file())).content().isEqualTo(before);
    }

    private List<Mutant> draw(long seed) throws IOException, InterruptedException {
        MutantDraw draw = new MutantDraw(sources, compilation, seed);
        List<Mutant> drawn = new ArrayList<>();
        for (Optional<Mutant> next = draw.next(); next.isPresent(); next = draw.next()) {
            drawn.add(next.get());
        }
        return drawn;
    }
}
