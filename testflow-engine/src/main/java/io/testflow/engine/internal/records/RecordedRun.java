package io.testflow.engine.internal.records;

import io.testflow.core.internal.selection.TestClasses;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A planned test run whose records are to be brought up to date when it has ended.
 *
 * @param found the tests of the module, as they are when it is planned
 * @param base the snapshot that its plan compares with, where it does
 * @param sinceRevision whether the build compares with a revision, so that a snapshot of later code tells nothing of what was before
 */
public record RecordedRun(
        ProjectModule module,
        TestRunSetup setup,
        CompletableFuture<TestClasses> found,
        Optional<Snapshot> base,
        boolean sinceRevision) {

    /**
     * The tests of the module; waits for whoever looks for them.
     *
     * @throws IOException when its classes cannot be read
     */
    TestClasses tests() throws IOException {
        try {
            return found.join();
        } catch (CompletionException e) {
            throw new IOException("the classes of " + module.id() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
