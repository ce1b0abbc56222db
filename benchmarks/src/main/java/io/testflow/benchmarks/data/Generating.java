package io.testflow.benchmarks.data;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A million rows of five realistic fields, by one thread and by two. */
record Generating(ColdJvm jvm) implements Part {

    private static final long ROWS = 1_000_000;
    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public List<Line> measure(int turns) throws IOException, InterruptedException {
        List<Line> lines = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            List<String> arguments = List.of(String.valueOf(ROWS), String.valueOf(threads), String.valueOf(ROUNDS));
            Map<Way, List<ColdProcess>> all = Way.run(jvm, GeneratedRows.class, arguments, turns);
            String by = threads == 1 ? "by one thread" : "by two threads";
            lines.add(line("in a new JVM " + by, 0, all));
            lines.add(line("once more " + by, ROUNDS - 1, all));
        }
        return lines;
    }

    private static Line line(String how, int round, Map<Way, List<ColdProcess>> all) {
        return Line.against(
                "rows/s of five fields, a million " + how,
                Way.rates(all.getOrDefault(Way.TESTFLOW, List.of()), "round", round, ROWS),
                Way.rates(all.getOrDefault(Way.DATAFAKER, List.of()), "round", round, ROWS),
                Optional.of(Goal.times(3)));
    }
}
