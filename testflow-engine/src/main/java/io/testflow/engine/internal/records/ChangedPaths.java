package io.testflow.engine.internal.records;

import io.testflow.core.configuration.Settings;
import io.testflow.engine.internal.git.ChangesAnswer;
import io.testflow.engine.internal.git.GitChanges;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.util.List;

/**
 * The files that git sees changed, for the rules of {@code testflow.yml}.
 *
 * @param settings what it says
 */
record ChangedPaths(Project project, Settings settings) {

    /**
     * The paths that differ between a commit and the work tree; none where no rule asks for any.
     *
     * @throws IOException when a rule asks and git cannot tell
     */
    List<String> since(String commit) throws IOException {
        if (settings.rules().isEmpty()) {
            return List.of();
        }
        ChangesAnswer answer = GitChanges.since(project.directory(), commit);
        if (answer instanceof ChangesAnswer.CannotTell cannotTell) {
            throw new IOException("the rules of testflow.yml cannot be followed: " + cannotTell.why());
        }
        try (ProjectChanges changes = ((ChangesAnswer.Known) answer).changes()) {
            return changes.files().stream().map(FileChange::path).toList();
        }
    }
}
