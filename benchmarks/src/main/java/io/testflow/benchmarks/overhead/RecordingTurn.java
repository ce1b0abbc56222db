package io.testflow.benchmarks.overhead;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.row.Build;
import io.testflow.benchmarks.row.Builds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of all tests of a warm work tree, with or without recording.
 *
 * @param seconds of Surefire
 * @param processor seconds that the whole build took of the processors, with its forks
 */
record RecordingTurn(double seconds, double processor) {

    static RecordingTurn take(Builds builds, History history, List<String> options, String name)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(options);
        line.add(TestPhase.OPTION);
        double before = ChildTime.seconds();
        Build build = builds.test(history, line, name);
        double processor = ChildTime.seconds() - before;
        long millis = TestPhase.millis(build.maven().lines())
                .orElseThrow(() ->
                        new IOException("No run of Surefire in " + build.maven().log()));
        return new RecordingTurn(millis / 1000.0, processor);
    }
}
