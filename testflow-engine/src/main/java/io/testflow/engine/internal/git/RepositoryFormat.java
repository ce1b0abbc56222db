package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** Refuses repositories whose format JGit would misread, and those without a work tree. */
final class RepositoryFormat {

    private static final String EXTENSIONS = "extensions";

    private static final Set<String> UNDERSTOOD = Set.of(
            "noop",
            "preciousobjects",
            "partialclone",
            "worktreeconfig",
            "refstorage",
            "relativeworktrees",
            "objectformat");

    private RepositoryFormat() {}

    static void check(Repository repository, Path directory) {
        Config config = repository.getConfig();
        String objectFormat = config.getString(EXTENSIONS, null, "objectformat");
        if (objectFormat != null && !objectFormat.equalsIgnoreCase("sha1")) {
            throw new UsageException("The git repository of " + directory + " names its objects with "
                    + objectFormat.toUpperCase(Locale.ROOT)
                    + ", which TestFlow cannot read, so that it cannot tell what"
                    + " has changed. Selection needs a repository with SHA-1 (git init --object-format=sha1).");
        }
        for (String extension : config.getNames(EXTENSIONS)) {
            if (!UNDERSTOOD.contains(extension.toLowerCase(Locale.ROOT))) {
                throw new UsageException("The git repository of " + directory + " uses the extension `" + extension
                        + "`, which TestFlow does not know, so that it cannot tell what has changed. Selection needs a"
                        + " clone without it (`git config --get-regexp extensions` shows all).");
            }
        }
        if (repository.isBare()) {
            throw new UsageException("The git repository of " + directory + " is bare: it has no work tree to compare."
                    + " Run in a clone, or in a worktree of it (`git worktree add`).");
        }
    }
}
