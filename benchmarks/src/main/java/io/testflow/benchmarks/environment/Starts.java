package io.testflow.benchmarks.environment;

import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Processes that start services, in several ways, by turns.
 *
 * @param turns in each of them, one process of each way by its name
 */
record Starts(List<Map<String, ColdProcess>> turns) {

    /** Starts a process and waits for its end. */
    @FunctionalInterface
    interface Way {

        ColdProcess run() throws IOException, InterruptedException;
    }

    /** Takes turns, of which the first is not counted; who comes first in one comes last in the next one. */
    static Starts take(Map<String, Way> ways, int turns) throws IOException, InterruptedException {
        List<Map.Entry<String, Way>> order = new ArrayList<>(ways.entrySet());
        List<Map<String, ColdProcess>> taken = new ArrayList<>();
        for (int turn = 0; turn <= turns; turn++) {
            Map<String, ColdProcess> processes = new LinkedHashMap<>();
            for (Map.Entry<String, Way> way : order) {
                processes.put(way.getKey(), way.getValue().run());
            }
            taken.add(processes);
            Collections.rotate(order, -1);
        }
        return new Starts(taken.subList(1, taken.size()));
    }

    /** From the start of the program's work to the first answer, in milliseconds. */
    static double start(ColdProcess process) {
        return Stopwatch.milliseconds(process.figure("start"));
    }

    List<Pair> pairs(String testflow, String other, ToDoubleFunction<ColdProcess> figure) {
        return turns.stream()
                .map(turn -> new Pair(figure.applyAsDouble(turn.get(testflow)), figure.applyAsDouble(turn.get(other))))
                .toList();
    }
}
