package io.testflow.engine.internal.failure.analysis;

import io.testflow.engine.internal.failure.history.Seen;
import io.testflow.engine.internal.git.ChangesAnswer;
import io.testflow.engine.internal.git.GitChanges;
import io.testflow.engine.project.Checkout;
import io.testflow.engine.project.ProjectChanges;
import java.nio.file.Path;
import java.time.Instant;

/** Which code a build is of. */
final class BuildState {

    private BuildState() {}

    /** The commit that is checked out now, and whether the work tree is exactly that. */
    static Seen of(Path directory) {
        if (Checkout.contains(directory) && GitChanges.since(directory, "HEAD") instanceof ChangesAnswer.Known known) {
            try (ProjectChanges changes = known.changes()) {
                return new Seen(Instant.now(), changes.head(), changes.files().isEmpty());
            }
        }
        return new Seen(Instant.now(), "", false);
    }
}
