package io.testflow.environment.provider;

import io.testflow.core.environment.Service;
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
}
