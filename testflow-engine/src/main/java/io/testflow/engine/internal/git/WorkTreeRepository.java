package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * An open repository of a kind that TestFlow can compare, with its work tree.
 *
 * @param repository to be closed by whoever opened it
 * @param root the work tree, absolute, spelled the way the directory was that was asked for
 */
record WorkTreeRepository(Repository repository, Path root) {

    /**
     * Opens the repository that a directory is part of.
     *
     * @throws UsageException when there is none, or none that can be compared
     * @throws IOException when it cannot be read
     */
    static WorkTreeRepository open(Path directory) throws IOException {
        checkUserConfiguration();
        Path start = directory.toAbsolutePath().normalize();
        @Nullable Path holder = holderOfGit(start);
        Repository repository = builder(start, holder).build();
        try {
            RepositoryFormat.check(repository, start);
            return new WorkTreeRepository(repository, root(repository, holder));
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private static RepositoryBuilder builder(Path start, @Nullable Path holder) {
        RepositoryBuilder builder = new RepositoryBuilder();
        Path above = holder == null ? null : holder.getParent();
        if (above != null) {
            // A .git file that leads nowhere must not make JGit go on to a repository further up.
            builder.addCeilingDirectory(above.toFile());
        }
        builder.findGitDir(start.toFile());
        if (builder.getGitDir() == null || !new File(builder.getGitDir(), Constants.HEAD).isFile()) {
            throw new UsageException(
                    holder == null
                            ? "There is no git repository in " + start
                                    + " or above it, so that nobody can tell what has"
                                    + " changed. Run in a clone of the project, or leave changedSince out."
                            : holder.resolve(".git") + " names a git directory that does not exist, so that git cannot"
                                    + " tell what has changed. Make the repository that it names available here (in a"
                                    + " container: mount it as well), or run `git worktree repair` there.");
        }
        if (holder != null && Files.isRegularFile(holder.resolve(".git"))) {
            // Linked worktrees of a bare repository inherit core.bare=true, which is not meant for them.
            builder.setWorkTree(holder.toFile());
        }
        return builder;
    }

    private static @Nullable Path holderOfGit(Path start) {
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            Path git = directory.resolve(".git");
            if (Files.isRegularFile(git) || Files.exists(git.resolve("HEAD"))) {
                return directory;
            }
        }
        return null;
    }

    private static Path root(Repository repository, @Nullable Path holder) throws IOException {
        File workTree = repository.getWorkTree();
        return holder != null && Files.isSameFile(holder, workTree.toPath())
                ? holder
                : workTree.toPath().toAbsolutePath();
    }

    /** JGit logs an error before it throws; reading the file first keeps the build's output to TestFlow's own words. */
    private static void checkUserConfiguration() throws IOException {
        try {
            SystemReader.getInstance().openUserConfig(null, FS.DETECTED).load();
        } catch (ConfigInvalidException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new UsageException(
                    "The git configuration of this user cannot be read, so that git cannot tell what has changed: "
                            + e.getMessage() + " (" + cause.getMessage()
                            + "). `git config --global --list` shows where the mistake is.",
                    e);
        }
    }
}
