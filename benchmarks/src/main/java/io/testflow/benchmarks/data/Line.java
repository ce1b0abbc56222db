package io.testflow.benchmarks.data;

import io.testflow.benchmarks.Median;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param what was measured, and in what
 * @param testflow a figure of each turn
 * @param datafaker a figure of each turn; empty where it does nothing of the kind
 * @param goal what has to be reached; empty where it is only shown
 */
record Line(String what, List<Double> testflow, List<Double> datafaker, Optional<Goal> goal) {

    /** What the table begins with. */
    static final String HEAD = """
            | what | TestFlow | Datafaker | ratio | target | |
            |---|--:|--:|--:|--:|---|""";

    Line {
        testflow = List.copyOf(testflow);
        datafaker = List.copyOf(datafaker);
    }

    /** Of figures that are compared. */
    static Line against(String what, List<Double> testflow, List<Double> datafaker, Optional<Goal> goal) {
        return new Line(what, testflow, datafaker, goal);
    }

    /** Of figures that stand for themselves. */
    static Line alone(String what, List<Double> testflow, Optional<Goal> goal) {
        return new Line(what, testflow, List.of(), goal);
    }

    double median() {
        return Median.of(testflow, each -> each);
    }

    double ratio() {
        return median() / Median.of(datafaker, each -> each);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                what,
                number(median()),
                datafaker.isEmpty() ? "" : number(Median.of(datafaker, each -> each)),
                datafaker.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", ratio()),
                goal.map(Goal::toString).orElse(""),
                goal.map(each -> each.isReached(this) ? "met" : "**missed**").orElse(""));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    /** All turns, with tabs. */
    String turns() {
        return what + "\t" + testflow + "\t" + datafaker;
    }
}
