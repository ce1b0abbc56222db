package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Looks into a submodule, or another repository within the work tree. */
final class Submodules {

    private Submodules() {}

    /** The commit that a submodule is at, empty where its files differ from it or it cannot be compared. */
    static Optional<ObjectId> cleanHead(Path directory) throws IOException {
        try {
            WorkTreeRepository opened = WorkTreeRepository.open(directory);
            try (Repository repository = opened.repository();
                    RevWalk walk = new RevWalk(repository)) {
                ObjectId head = repository.resolve(Constants.HEAD);
                if (head == null) {
                    return Optional.empty();
                }
                ObjectId tree = walk.parseCommit(head).getTree();
                boolean clean = WorkTreeComparison.differences(repository, WorkTreeContent.of(repository), tree, tree)
                        .isEmpty();
                return clean ? Optional.of(head) : Optional.empty();
            }
        } catch (UsageException e) {
            return Optional.empty();
        }
    }
}
