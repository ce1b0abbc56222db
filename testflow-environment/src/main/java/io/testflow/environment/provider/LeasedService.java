package io.testflow.environment.provider;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.lease.Lease;
import java.util.Optional;

/**
 * A service that another process may have started.
 *
 * @param lease names its processes
 * @param endpoint where it is
 */
record LeasedService(Lease lease, Endpoint endpoint) implements RunningService {

    @Override
    public Optional<String> fault() {
        return lease.isAlive() ? Optional.empty() : Optional.of("has ended");
    }

    @Override
    public void stop() {
        lease.end();
    }
}
