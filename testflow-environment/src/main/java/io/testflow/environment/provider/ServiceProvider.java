package io.testflow.environment.provider;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.lease.Lease;
import java.util.Set;

/**
 * Starts services of some types in one way; found by {@link java.util.ServiceLoader}.
 *
 * <p>Called from several threads at once.
 */
public interface ServiceProvider {

    /** What definitions call it by, {@code docker}. */
    String name();

    /** The types that it knows, {@code postgres}; it may refuse some of their services nevertheless. */
    Set<String> types();

    /** Whether it can give a service here and now. Starts nothing, and takes no time to speak of. */
    Offer offer(Service service);

    /** Whether what it starts is a {@link DivisibleService}. */
    default boolean isDivisible(Service service) {
        return false;
    }

    /** Whether what it starts takes memory and cores of this machine, which are bounded for all services together. */
    default boolean takesRoom(Service service) {
        return true;
    }

    /** Where a service runs, for those that it starts; placeholders in their definitions are filled from that. */
    default Endpoint seen(Endpoint other) {
        return other;
    }

    /**
     * Hears that a service will be asked for as soon as there is room for it. May begin in threads of its own what every start has
     * to wait for, and starts nothing.
     */
    default void expect(Service service) {}

    /**
     * Starts a service that it has offered, and returns when it is ready.
     *
     * <p>The caller keeps the time: it interrupts the thread when {@code within} has passed. Whatever is thrown, nothing of the
     * service may be left.
     *
     * @throws StartFailure when it does not start
     * @throws InterruptedException when it takes too long, or another service has failed
     */
    RunningService start(StartRequest request) throws StartFailure, InterruptedException;

    /**
     * A service that this provider has started for such a request, maybe in another process. It stops when it is told to, as
     * that of {@link #start}.
     *
     * <p>What this method returns where it is not overridden runs as long as the processes of the service.
     *
     * @param request as it was, except that placeholders of other services are not filled
     * @param endpoint of the service
     */
    default RunningService attach(StartRequest request, Endpoint endpoint) {
        return new LeasedService(new Lease(request.directory()), endpoint);
    }
}
