package io.testflow.benchmarks.recording;

import io.testflow.benchmarks.row.Build;
import io.testflow.benchmarks.row.Builds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of all tests of a warm work tree, with or without recording.
 *
 * @param seconds of Surefire
 * @param whole seconds of the build
 * @param processor seconds that the whole build took of the processors, with its forks
 */
record RecordingTurn(double seconds, double whole, double processor) {

    static RecordingTurn take(Builds builds, Workload workload, List<String> options, String name)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(workload.options());
        line.addAll(options);
        line.add(TestPhase.OPTION);
        double before = ChildTime.seconds();
        Build build = builds.test(workload.directory(), line, workload.name().replaceAll("\\W+", "-") + name);
        double processor = ChildTime.seconds() - before;
        long millis = TestPhase.millis(build.maven().lines())
                .orElseThrow(() ->
                        new IOException("No run of Surefire in " + build.maven().log()));
        return new RecordingTurn(millis / 1000.0, build.seconds(), processor);
    }
}
