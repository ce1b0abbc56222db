package io.testflow.environment.internal.lifecycle;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lease.UniqueName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Directories of services. */
final class Directories {

    private static final Set<PosixFilePermission> OWN = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private Directories() {}

    /** Makes one below a directory, with nothing in it but the lease of its holder and what it claims. */
    static Path make(Path parent, String name, Holder holder, Claim claim) {
        try {
            Path directory = make(Files.createDirectories(parent).resolve(name + "-" + UniqueName.next()));
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

    /** For this user alone, where the file system knows users. */
    private static Path make(Path directory) throws IOException {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWN))
                : Files.createDirectory(directory);
    }
}
