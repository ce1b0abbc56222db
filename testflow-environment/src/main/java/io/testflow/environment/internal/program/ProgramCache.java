package io.testflow.environment.internal.program;

import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What servers need and never change, made once and kept for all builds.
 *
 * @param directory shared with other processes
 */
public record ProgramCache(Path directory) {

    /** Fills a directory. */
    @FunctionalInterface
    public interface Making {

        /** Writes everything into an empty directory. */
        void into(Path made) throws IOException, StartFailure, InterruptedException;
    }

    /**
     * The directory of a name, made when it is not there.
     *
     * <p>Whoever makes it first moves it into the cache as a whole; others who make it at the same time throw theirs away.
     *
     * @param name tells all that its content depends on
     */
    public Path get(String name, Making making) throws IOException, StartFailure, InterruptedException {
        Path kept = directory.toAbsolutePath().resolve(name);
        if (!Files.exists(kept)) {
            Path made = Files.createTempDirectory(Files.createDirectories(kept.resolveSibling("")), "making-");
            try {
                making.into(made);
                Files.move(made, kept);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                if (!Files.exists(kept)) {
                    throw e;
                }
                // Somebody else was faster; the content is the same.
            } finally {
                // Nothing is there any more when it went well.
                Tree.remove(made);
            }
        }
        return kept;
    }
}
