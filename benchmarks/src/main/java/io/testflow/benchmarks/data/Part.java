package io.testflow.benchmarks.data;

import java.io.IOException;
import java.util.List;

/** One question that the benchmark answers. */
interface Part {

    /** By which it is asked for. */
    String name();

    /** Measures in new processes, by turns. */
    List<Line> measure(int turns) throws IOException, InterruptedException;
}
