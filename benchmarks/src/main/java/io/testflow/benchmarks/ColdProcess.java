package io.testflow.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * What a program in a cold process said.
 *
 * @param milliseconds from the start of the process to its end
 * @param figures what it printed, {@code name=number} on each line, each name once or several times
 */
public record ColdProcess(long milliseconds, Map<String, List<Long>> figures) {

    /** The first of a name; -1 where there is none. */
    public long figure(String name) {
        return figures(name).stream().findFirst().orElse(-1L);
    }

    /** All of a name, in their order. */
    public List<Long> figures(String name) {
        return figures.getOrDefault(name, List.of());
    }
}
