package io.testflow.benchmarks.recording;

import java.nio.file.Path;
import java.util.List;

/**
 * A project whose tests all run.
 *
 * @param name in the table
 * @param directory its work tree
 * @param options of its Maven
 * @param target the most that the run with recording may take, as a multiple of that without; 0 for no target
 */
record Workload(String name, Path directory, List<String> options, double target) {

    Workload {
        options = List.copyOf(options);
    }
}
