package io.testflow.engine.internal.durations;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How long each test class took in the last full run of its module and execution.
 *
 * @param seconds by test class; empty where no full run is known
 * @param note what a user should know about the memory, a sentence; empty where there is nothing to say
 */
public record Durations(Map<Key, Double> seconds, String note) {

    /** Copies the map. */
    public Durations {
        seconds = Map.copyOf(seconds);
    }

    /**
     * Names a test class in one execution.
     *
     * @param module {@code groupId:artifactId}
     * @param execution id of the execution that ran it, {@code default-test}
     * @param className binary name of the test class
     */
    public record Key(String module, String execution, String className) {}

    /** The seconds of one test class, empty where it was in no full run. */
    public OptionalDouble of(String module, String execution, String className) {
        Double known = seconds.get(new Key(module, execution, className));
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /** The seconds of all test classes of one module and execution, by name of the class; empty where none are known. */
    public Map<String, Double> of(String module, String execution) {
        Map<String, Double> classes = new TreeMap<>();
        seconds.forEach((key, value) -> {
            if (key.module().equals(module) && key.execution().equals(execution)) {
                classes.put(key.className(), value);
            }
        });
        return classes;
    }
}
