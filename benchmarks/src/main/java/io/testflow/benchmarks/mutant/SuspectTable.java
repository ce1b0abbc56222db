package io.testflow.benchmarks.mutant;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Prints a row for each fault as it comes, and sums over the killed ones by operator at the end. */
final class SuspectTable {

    private static final int FEW = 3;
    private static final double TARGET = 80;

    private final PrintStream out;
    private final List<SuspectResult> results = new ArrayList<>();

    SuspectTable(PrintStream out) {
        this.out = out;
    }

    void head() {
        out.println("| mutant | place | failing | findings | rank | best |\n|---|---|--:|--:|--:|--:|");
    }

    void add(SuspectResult result) {
        results.add(result);
        out.printf(
                "| %s | %s | %s | %d | %s | %s |%n",
                result.mutant().operator().words(),
                result.mutant().place(),
                result.cutShort() ? "cut short" : String.valueOf(result.failing()),
                result.causes().size(),
                result.isKilled() ? words(result.rank()) : "",
                result.isKilled() ? words(result.bestRank()) : "");
        if (result.isKilled() && result.rank() > 1) {
            out.println("NOT FIRST: " + result.mutant().fault());
            result.causes()
                    .forEach(cause -> out.println("  suspects of " + cause.tests() + ": "
                            + cause.suspects().stream().map(Suspected::member).collect(Collectors.joining(" "))));
        }
    }

    private static String words(int rank) {
        return rank == SuspectResult.NONE ? "none" : String.valueOf(rank);
    }

    /** Whether the target is met. */
    boolean isMet() {
        return percent(killed(results), SuspectResult::rank, FEW) >= TARGET;
    }

    void sums() {
        Map<Operator, List<SuspectResult>> byOperator = new EnumMap<>(Operator.class);
        results.forEach(result -> byOperator
                .computeIfAbsent(result.mutant().operator(), operator -> new ArrayList<>())
                .add(result));
        out.println(
                "\n| mutants | number | killed | first | first three | no suspect | best: first | best: first three |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        byOperator.forEach((operator, list) -> sum(operator.words(), list));
        sum("all", results);
    }

    private void sum(String name, List<SuspectResult> list) {
        List<SuspectResult> killed = killed(list);
        out.printf(
                "| %s | %d | %d | %s | %s | %d | %s | %s |%n",
                name,
                list.size(),
                killed.size(),
                share(killed, SuspectResult::rank, 1),
                share(killed, SuspectResult::rank, FEW),
                killed.stream()
                        .filter(each -> each.rank() == SuspectResult.NONE)
                        .count(),
                share(killed, SuspectResult::bestRank, 1),
                share(killed, SuspectResult::bestRank, FEW));
    }

    private static List<SuspectResult> killed(List<SuspectResult> list) {
        return list.stream().filter(SuspectResult::isKilled).toList();
    }

    private static String share(List<SuspectResult> list, ToIntFunction<SuspectResult> rank, int most) {
        return list.isEmpty() ? "–" : String.format(Locale.ROOT, "%.0f %%", percent(list, rank, most));
    }

    private static double percent(List<SuspectResult> list, ToIntFunction<SuspectResult> rank, int most) {
        return 100.0
                * list.stream().filter(each -> rank.applyAsInt(each) <= most).count()
                / list.size();
    }
}
