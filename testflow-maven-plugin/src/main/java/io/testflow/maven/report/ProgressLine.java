package io.testflow.maven.report;

import io.testflow.core.internal.resultfile.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How far the tests of a build have come, in one line. */
final class ProgressLine {

    private static final int WIDTH = 79;
    /** Before that, the first tests tell nothing of the pace of all. */
    private static final Duration EARLIEST_ESTIMATE = Duration.ofSeconds(2);

    private static final int MINUTE = 60;

    private ProgressLine() {}

    /**
     * The line for the terminal.
     *
     * @param runs how far each test run has come, in build order
     * @param elapsed since the first test was seen
     * @return empty while no test is running
     */
    static Optional<String> of(List<Progress> runs, Duration elapsed) {
        long planned = 0;
        long done = 0;
        long failed = 0;
        String current = "";
        for (Progress run : runs) {
            planned += run.plannedTests();
            done += Math.min(run.doneTests(), run.plannedTests());
            failed += run.failedTests();
            if (run.doneTests() < run.plannedTests()) {
                current = run.currentClass();
            }
        }
        if (done == planned) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder("TestFlow: ")
                .append(done)
                .append(" of ")
                .append(planned)
                .append(" tests");
        if (failed > 0) {
            line.append(", ").append(failed).append(" failed");
        }
        if (!current.isEmpty()) {
            line.append(", ").append(current);
        }
        if (done > 0 && elapsed.compareTo(EARLIEST_ESTIMATE) >= 0) {
            line.append(", about ").append(time(left(planned, done, elapsed))).append(" left");
        }
        return Optional.of(fit(line.toString(), current));
    }

    private static long left(long planned, long done, Duration elapsed) {
        return Math.round(elapsed.toMillis() / 1000.0 * (planned - done) / done);
    }

    private static String time(long seconds) {
        return seconds < MINUTE ? seconds + " s" : seconds / MINUTE + " min " + seconds % MINUTE + " s";
    }

    /** A line that wraps could not be overwritten: the package of the class goes first, then the end of the line. */
    private static String fit(String line, String current) {
        String fitting =
                line.length() <= WIDTH ? line : line.replace(current, current.substring(current.lastIndexOf('.') + 1));
        return fitting.length() <= WIDTH ? fitting : fitting.substring(0, WIDTH);
    }
}
