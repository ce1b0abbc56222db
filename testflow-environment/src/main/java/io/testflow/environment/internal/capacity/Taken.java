package io.testflow.environment.internal.capacity;

import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What services that run or start have claimed.
 *
 * @param claims by the names of their directories
 */
record Taken(Map<String, Claim> claims) {

    /** By all services of a place. */
    static Taken in(Path place) throws IOException {
        return in(place, lease -> true);
    }

    /** By those whose leases are wanted. */
    static Taken in(Path place, Predicate<Lease> wanted) throws IOException {
        Map<String, Claim> claims = new TreeMap<>();
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(place, Files::isDirectory)) {
            for (Path directory : directories) {
                Lease lease = new Lease(directory);
                Optional<Claim> claim = wanted.test(lease) ? lease.claim() : Optional.empty();
                if (claim.isPresent()) {
                    claims.put(directory.getFileName().toString(), claim.get());
                }
            }
        }
        return new Taken(claims);
    }

    Claim sum() {
        return Claim.sum(claims.values());
    }
}
