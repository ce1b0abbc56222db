package io.testflow.benchmarks.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processor time of processes that this one started and that have ended, with those that they started. Linux alone. */
final class ChildTime {

    private static final Path STAT = Path.of("/proc/self/stat");
    /** Of all Linux systems that a JVM runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private ChildTime() {}

    /** User and system time together, in seconds; 0 where the system does not tell. */
    static double seconds() throws IOException {
        return Files.exists(STAT) ? ofStat(Files.readString(STAT)) : 0;
    }

    static double ofStat(String stat) {
        // The name of the process stands in parentheses and may hold blanks; the state is the third field.
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        return (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) / TICKS_PER_SECOND;
    }
}
