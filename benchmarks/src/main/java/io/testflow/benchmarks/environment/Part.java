package io.testflow.benchmarks.environment;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One question that the benchmark answers. */
interface Part {

    /** By which it is asked for. */
    String name();

    /** Why it cannot be measured on this machine; empty where it can. */
    default Optional<String> obstacle() throws IOException, InterruptedException {
        return Optional.empty();
    }

    /**
     * Measures.
     *
     * @param turns that count; one more comes before them, which fills caches
     */
    List<Row> measure(int turns) throws IOException, InterruptedException;
}
