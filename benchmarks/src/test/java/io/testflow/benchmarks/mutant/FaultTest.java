package io.testflow.benchmarks.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    private static final String MONEY = """
            package a;
            import java.util.function.*;
            public class Money<T> {
                static final int CENTS = 100;
                int rest = CENTS + 1;
                static { System.out.println(CENTS * 2); }
                Money(int start) { rest = start - 3; }
                @Deprecated int half(T what, java.util.List<String> names, String... more) { return rest / 2; }
                Supplier<Integer> lambda() { return () -> rest % 4; }
                Runnable anonymous() {
                    return new Runnable() { public void run() { rest = rest & 5; } };
                }
                class Part { Part(long of) { rest = rest ^ 6; } }
                enum Round { UP, DOWN; }
            }
            """;

    @TempDir
    Path project;

    private List<Mutant> mutants;

    @BeforeEach
    void find_the_mutants() throws IOException {
        Path main = Files.createDirectories(project.resolve("src/main/java/a"));
        Files.writeString(main.resolve("Money.java"), MONEY);
        Path resources = Files.createDirectories(project.resolve("src/main/resources"));
        Files.writeString(resources.resolve("prices.properties"), "bread=2\n");
        mutants = MutantDraw.all(new Sources(project));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATH | 5 | a.Money#<init>",
                "MATH | 6 | a.Money#<clinit>",
                "MATH | 7 | a.Money#<init>(int)",
                "MATH | 8 | a.Money#half(T,List,String[])",
                "MATH | 9 | a.Money#lambda()",
                "MATH | 11 | a.Money$*#run()",
                "MATH | 13 | a.Money$Part#<init>(long)",
                "CONSTANT_CHANGED | 4 | a.Money#<clinit>",
                "INITIALISER_CHANGED | 6 | a.Money#<clinit>",
                "ENUM_CONSTANT_ADDED | 14 | a.Money$Round#<clinit>",
                "RESOURCE_CHANGED | 1 | src/main/resources/prices.properties",
            })
    void a_fault_is_in_the_member_that_has_it(Operator operator, int line, String fault) {
        assertThat(mutants)
                .filteredOn(mutant ->
                        mutant.operator() == operator && mutant.place().endsWith(":" + line))
                .isNotEmpty()
                .extracting(mutant -> mutant.fault().toString())
                .containsOnly(fault);
    }

    @Test
    void an_added_method_and_an_annotation_are_faults_of_the_class_as_well() {
        assertThat(mutants)
                .filteredOn(mutant -> mutant.operator() == Operator.OVERRIDE_ADDED
                        && mutant.place().startsWith("Money:"))
                .extracting(mutant -> mutant.fault().toString())
                .contains("a.Money#toString", "a.Money#hashCode");
        assertThat(mutants)
                .filteredOn(mutant -> mutant.operator() == Operator.ANNOTATION_CHANGED
                        && mutant.place().startsWith("Money.half"))
                .isNotEmpty()
                .allMatch(mutant -> mutant.fault().is(suspect("a.Money")))
                .allMatch(mutant -> mutant.fault().is(suspect("a.Money#half(Object,List,String[])")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | a.Money#half(Object,List,String[]) | true",
                "8 | a.Money#half(Object,List,String) | false",
                "8 | a.Money#half(Object,List) | false",
                "8 | a.Money#third(Object,List,String[]) | false",
                "8 | b.Money#half(Object,List,String[]) | false",
                "8 | a.Money | false",
                "9 | a.Money#lambda() | true",
                "11 | a.Money$1#run() | true",
                "11 | a.Money#anonymous() | false",
                "13 | a.Money$Part#<init>(Money,long) | true",
                "13 | a.Money$Part#<init>(long,Money) | false",
                "6 | a.Money#<clinit>() | true",
                "6 | a.Money | true",
            })
    void a_suspect_is_the_fault_where_class_method_and_parameters_are(int line, String member, boolean is) {
        assertThat(mutants)
                .filteredOn(mutant ->
                        mutant.operator() == Operator.MATH && mutant.place().endsWith(":" + line))
                .isNotEmpty()
                .allMatch(mutant -> mutant.fault().is(suspect(member)) == is);
    }

    @Test
    void a_resource_is_named_by_its_place() {
        assertThat(mutants)
                .filteredOn(mutant -> mutant.operator() == Operator.RESOURCE_CHANGED)
                .isNotEmpty()
                .allMatch(mutant ->
                        mutant.fault().is(new Suspected("prices.properties", "src/main/resources/prices.properties")))
                .noneMatch(mutant ->
                        mutant.fault().is(new Suspected("prices.properties", "src/test/resources/prices.properties")));
    }

    private static Suspected suspect(String member) {
        return new Suspected(member, "src/main/java/a/Money.java");
    }
}
