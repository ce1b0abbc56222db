package io.testflow.environment.internal.lifecycle;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Directories of services. */
final class Directories {

    private Directories() {}

    /** Makes one below a directory, with nothing in it but the lease of its holder and what it claims. */
    static Path make(Path parent, String name, Holder holder, Claim claim) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(parent), name + "-");
            Lease lease = new Lease(directory);
            lease.hold(holder);
            if (!claim.isNothing()) {
                lease.add(claim);
            }
            return directory;
        } catch (IOException e) {
            throw new UsageException(
                    "No directory can be made in " + parent + " (" + e
                            + "). TestFlow keeps the files of services there.",
                    e);
        }
    }
}
