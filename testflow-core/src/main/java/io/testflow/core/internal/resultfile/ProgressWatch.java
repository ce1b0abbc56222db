package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Follows the test JVMs of one execution while they run, at the cost of reading what is new. For one thread. */
public final class ProgressWatch {

    private final RunDirectory directory;
    private final String buildId;
    private final Map<Path, EventTail> tails = new LinkedHashMap<>();
    private final Set<Path> refused = new HashSet<>();
    private final ProgressCounter counter;

    /**
     * Creates a watch that has seen nothing yet.
     *
     * @param directory where the test JVMs write; it need not exist yet
     * @param buildId the build whose test JVMs count
     */
    public ProgressWatch(RunDirectory directory, String buildId) {
        this.directory = directory;
        this.buildId = buildId;
        this.counter = new ProgressCounter();
    }

    /**
     * Reads what is new. A file that cannot be read, or is another build's, does not count.
     *
     * @throws IOException when the directory cannot be listed
     */
    public Progress poll() throws IOException {
        for (Path file : directory.results()) {
            if (!refused.contains(file)) {
                read(file);
            }
        }
        return counter.progress();
    }

    private void read(Path file) {
        try {
            tails.computeIfAbsent(file, EventTail::new).read(event -> count(file, event));
        } catch (UnreadableFileException e) {
            refused.add(file);
        }
    }

    private void count(Path file, ResultEvent event) {
        if (event instanceof ResultEvent.Opened opened && !opened.buildId().equals(buildId)) {
            refused.add(file);
        }
        if (!refused.contains(file)) {
            counter.count(file, event);
        }
    }
}
