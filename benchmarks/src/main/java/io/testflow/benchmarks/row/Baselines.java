package io.testflow.benchmarks.row;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.maven.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;

/** What all tests of the unchanged releases do; each release is built once. Used by one thread. */
final class Baselines {

    private final Builds builds;
    private final Map<Path, TestRun> runs = new HashMap<>();

    Baselines(Builds builds) {
        this.builds = builds;
    }

    TestRun of(History history, String version) throws IOException, InterruptedException, GitAPIException {
        Path key = history.directory().resolve(version);
        TestRun known = runs.get(key);
        if (known == null) {
            history.checkOut(version);
            String name = history.directory().getFileName() + "-" + version + "-unchanged";
            known = builds.test(history, List.of(), name).tests();
            runs.put(key, known);
        }
        return known;
    }

    void learn(Change change, TestRun run) {
        if (change.edit().isEmpty()) {
            runs.put(change.history().directory().resolve(change.to()), run);
        }
    }
}
