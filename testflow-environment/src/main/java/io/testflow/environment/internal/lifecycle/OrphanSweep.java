package io.testflow.environment.internal.lifecycle;

import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Ends services that nobody holds any more, and removes what they have written. What has no lease, or a process that is not
 * the one of the lease, is not TestFlow's and stays as it is.
 *
 * @param place where the directories of services are
 */
public record OrphanSweep(Path place) {

    /** Those whose holders were killed, or have had their time. */
    public void run() {
        end(Lease::isOrphan);
    }

    /** Those that a lease tells. */
    public void end(Predicate<Lease> wanted) {
        end(wanted, place);
        end(wanted, Workplace.builds(place));
    }

    private static void end(Predicate<Lease> wanted, Path parent) {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path directory : directories) {
                Lease lease = new Lease(directory);
                if (wanted.test(lease)) {
                    lease.end();
                    Tree.remove(directory);
                }
            }
        } catch (IOException e) {
            // There is no such place yet, or nothing in it that could be seen.
        }
    }
}
