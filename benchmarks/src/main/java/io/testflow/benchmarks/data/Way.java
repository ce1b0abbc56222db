package io.testflow.benchmarks.data;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who makes the rows. */
enum Way {
    TESTFLOW,
    DATAFAKER;

    /** Runs a program for each, by turns; its first argument is the way. */
    static Map<Way, List<ColdProcess>> run(ColdJvm jvm, Class<?> program, List<String> arguments, int turns)
            throws IOException, InterruptedException {
        Map<Way, List<ColdProcess>> processes = new EnumMap<>(Way.class);
        for (int turn = 0; turn < turns; turn++) {
            for (Way way : values()) {
                List<String> all = new ArrayList<>(List.of(way.name()));
                all.addAll(arguments);
                processes.computeIfAbsent(way, each -> new ArrayList<>()).add(jvm.run(program, all));
            }
        }
        return processes;
    }

    /** Rows for each second, by a figure in microseconds that a program printed at a place. */
    static List<Double> rates(List<ColdProcess> processes, String figure, int place, long rows) {
        return processes.stream()
                .map(process -> rows * 1e6 / process.figures(figure).get(place))
                .toList();
    }
}
