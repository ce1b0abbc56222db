package io.testflow.environment.internal.sharing;

import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lifecycle.KnownService;
import java.nio.file.Files;
import java.util.List;

/**
 * An environment that somebody has started.
 *
 * @param name of its definition
 * @param services each after those that it needs
 */
public record KnownEnvironment(String name, List<KnownService> services) {

    /** Copies the list. */
    public KnownEnvironment {
        services = List.copyOf(services);
    }

    /** Whether all its services are there, and run as far as their processes tell. */
    boolean isAlive() {
        return services.stream().allMatch(service -> new Lease(service.directory()).isAlive());
    }

    /** Whether nothing is left of it. */
    boolean hasEnded() {
        return services.stream().noneMatch(service -> Files.exists(service.directory()));
    }
}
