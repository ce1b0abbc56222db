package io.testflow.engine.internal.report;

import io.testflow.engine.project.TestRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the test runs of one build were to do and did, each read once. Thread-safe. */
public final class RunOutcomes {

    private final Map<Path, RunOutcome> read = new HashMap<>();
    private @Nullable RunReader reader;

    /**
     * The outcomes of runs that have ended, as {@link RunReader#read} tells them.
     *
     * @param start when the build began
     */
    public synchronized List<RunOutcome> of(Instant start, List<TestRun> runs) {
        if (reader == null) {
            reader = new RunReader(start);
        }
        List<TestRun> unread =
                runs.stream().filter(run -> !read.containsKey(run.directory())).toList();
        reader.read(unread).forEach(outcome -> read.put(outcome.run().directory(), outcome));
        return runs.stream()
                .flatMap(run -> Optional.ofNullable(read.get(run.directory())).stream())
                .toList();
    }

    /** A run is to begin, which may have been read before: all are read again then, as some can share their reports. */
    public synchronized void begin(Path directory) {
        if (read.containsKey(directory)) {
            read.clear();
            reader = null;
        }
    }
}
