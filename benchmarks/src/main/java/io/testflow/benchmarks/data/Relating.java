package io.testflow.benchmarks.data;

import io.testflow.benchmarks.ColdJvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A thousand rows of ten tables that refer to one another. */
record Relating(ColdJvm jvm) implements Part {

    private static final int ROUNDS = 20;
    private static final double MICROS = 1_000;

    @Override
    public String name() {
        return "related";
    }

    @Override
    public List<Line> measure(int turns) throws IOException, InterruptedException {
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            List<Long> rounds =
                    jvm.run(RelatedRows.class, List.of(String.valueOf(ROUNDS))).figures("round");
            cold.add(rounds.get(0) / MICROS);
            warm.add(rounds.get(ROUNDS - 1) / MICROS);
        }
        return List.of(
                Line.alone("ms for 1,000 rows of ten related tables in a new JVM", cold, Optional.of(Goal.most(200))),
                Line.alone("ms for the same in round " + ROUNDS, warm, Optional.empty()));
    }
}
