package io.testflow.benchmarks.mutant;

import io.testflow.benchmarks.maven.TestKey;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a row for each mutant as it comes, and sums by operator at the end. */
final class MutantTable {

    private final PrintStream out;
    private final List<MutantResult> results = new ArrayList<>();

    MutantTable(PrintStream out) {
        this.out = out;
    }

    void head() {
        out.println("| mutant | place | selected (classes) of all | failing | missed |\n|---|---|--:|--:|--:|");
    }

    void add(MutantResult result) {
        results.add(result);
        out.printf(
                "| %s | %s | %d (%d) of %d | %s | %d |%n",
                result.mutant().operator().words(),
                result.mutant().place(),
                result.selected(),
                result.selectedClasses(),
                result.all(),
                result.cutShort()
                        ? "cut short"
                        : String.valueOf(result.failing().size()),
                result.missed().size());
        if (!result.missed().isEmpty()) {
            out.println("MISSED in " + result.mutant().file() + ": "
                    + result.missed().stream().map(TestKey::toString).collect(Collectors.joining(" ")));
        }
        result.messages().forEach(out::println);
    }

    /** Whether the selected run found all that the run of all tests found, for every mutant. */
    boolean isComplete() {
        return results.stream().allMatch(result -> result.missed().isEmpty());
    }

    void sums() {
        Map<Operator, List<MutantResult>> byOperator = new EnumMap<>(Operator.class);
        results.forEach(result -> byOperator
                .computeIfAbsent(result.mutant().operator(), operator -> new ArrayList<>())
                .add(result));
        out.println("\n| mutants | number | killed | failing tests | missed | found | tests run |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        byOperator.forEach((operator, list) -> sum(operator.words(), list));
        sum("all", results);
    }

    private void sum(String name, List<MutantResult> list) {
        int failing = list.stream().mapToInt(each -> each.failing().size()).sum();
        int missed = list.stream().mapToInt(each -> each.missed().size()).sum();
        double run = list.stream().mapToInt(MutantResult::selected).sum();
        double all = list.stream().mapToInt(MutantResult::all).sum();
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %s | %.1f %% |%n",
                name,
                list.size(),
                list.stream().filter(MutantResult::isKilled).count(),
                failing,
                missed,
                failing == 0 ? "–" : String.format(Locale.ROOT, "%.2f %%", 100.0 * (failing - missed) / failing),
                all == 0 ? 0 : 100 * run / all);
    }
}
