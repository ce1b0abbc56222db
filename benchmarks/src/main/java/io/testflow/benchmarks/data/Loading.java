package io.testflow.benchmarks.data;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A million rows of five realistic fields, made and loaded into PostgreSQL. */
record Loading(ColdJvm jvm) implements Part {

    private static final long ROWS = 1_000_000;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Line> measure(int turns) throws IOException, InterruptedException {
        ColdProcess process = jvm.run(LoadedRows.class, List.of(String.valueOf(ROWS), String.valueOf(turns)));
        return List.of(Line.against(
                "rows/s of five fields, a million made and loaded into PostgreSQL",
                rates(process, Way.TESTFLOW),
                rates(process, Way.DATAFAKER),
                Optional.of(Goal.times(3))));
    }

    private static List<Double> rates(ColdProcess process, Way way) {
        return process.figures(way.name()).stream()
                .map(micros -> ROWS * 1e6 / micros)
                .toList();
    }
}
