package io.testflow.environment.internal.lifecycle;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Directories of services. */
final class Directories {

    private Directories() {}

    /** Makes one below a directory, with nothing in it but the lease of this process. */
    static Path make(Path parent, String name) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(parent), name + "-");
            new Lease(directory).hold();
            return directory;
        } catch (IOException e) {
            throw new UsageException(
                    "No directory can be made in " + parent + " (" + e
                            + "). TestFlow keeps the files of services there.",
                    e);
        }
    }

    /** Removes one with all that is in it, as far as that goes; what is left is for the next sweep. */
    static void remove(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException incomplete)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Somebody still writes there; its name is never given again.
        }
    }
}
