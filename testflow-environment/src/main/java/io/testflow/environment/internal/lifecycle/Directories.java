package io.testflow.environment.internal.lifecycle;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Directories of services. */
final class Directories {

    private Directories() {}

    /** Makes one below a directory, with nothing in it but the lease of its holder. */
    static Path make(Path parent, String name, Holder holder) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(parent), name + "-");
            new Lease(directory).hold(holder);
            return directory;
        } catch (IOException e) {
            throw new UsageException(
                    "No directory can be made in " + parent + " (" + e
                            + "). TestFlow keeps the files of services there.",
                    e);
        }
    }
}
