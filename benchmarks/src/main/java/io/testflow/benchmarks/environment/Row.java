package io.testflow.benchmarks.environment;

import io.testflow.benchmarks.Median;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param baseline what it is compared with
 * @param target what it has to reach; empty where it is only shown
 * @param pairs one of each turn
 */
record Row(String what, String baseline, Optional<Target> target, List<Pair> pairs) {

    /** What the table begins with. */
    static final String HEAD = """
            | what | TestFlow ms | against | ms | more ms | ratio | target | |
            |---|--:|---|--:|--:|--:|--:|---|""";

    Row {
        pairs = List.copyOf(pairs);
    }

    Row(String what, String baseline, Target target, List<Pair> pairs) {
        this(what, baseline, Optional.of(target), pairs);
    }

    double testflow() {
        return Median.of(pairs, Pair::testflow);
    }

    double ratio() {
        return Median.of(pairs, Pair::ratio);
    }

    double more() {
        return Median.of(pairs, Pair::more);
    }

    /** With medians of all turns. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %+.1f | %.3f | %s | %s |",
                what,
                testflow(),
                baseline,
                Median.of(pairs, Pair::other),
                more(),
                ratio(),
                target.map(Target::toString).orElse(""),
                target.map(each -> each.isMet(this) ? "met" : "**missed**").orElse(""));
    }

    /** One line for each turn, with tabs. */
    List<String> lines() {
        return pairs.stream()
                .map(pair ->
                        String.format(Locale.ROOT, "%s\t%s\t%.3f\t%.3f", what, baseline, pair.testflow(), pair.other()))
                .toList();
    }
}
