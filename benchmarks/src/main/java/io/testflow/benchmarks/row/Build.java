package io.testflow.benchmarks.row;

import io.testflow.benchmarks.maven.MavenRun;
import io.testflow.benchmarks.maven.TestRun;

/**
 * One build of a work tree.
 *
 * @param maven the process, start to end
 * @param tests what its tests did
 */
public record Build(MavenRun maven, TestRun tests) {

    /** Wall time of the whole build. */
    public double seconds() {
        return maven.wall().toMillis() / 1000.0;
    }
}
