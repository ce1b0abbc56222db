package io.testflow.environment;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.StopAtExit;

/** What the users of one definition share, and where each gets its environment from. Safe for use by several threads. */
public final class SharedEnvironment implements AutoCloseable {

    private final Startup startup;
    private final Environment definition;
    private final StartedServices shared;
    private final StopAtExit end;

    /**
     * An environment.
     *
     * @param shared what its users share
     * @param end what closing it means
     */
    SharedEnvironment(Startup startup, Environment definition, StartedServices shared, Runnable end) {
        this.startup = startup;
        this.definition = definition;
        this.shared = shared;
        this.end = new StopAtExit(end);
    }

    /**
     * An environment for one user: that of all, whose end is another's affair, or one of its own, which ends when it is
     * closed.
     *
     * @throws EnvironmentFailure when a service that is not shared does not start
     */
    public RunningEnvironment lease() {
        if (definition.isolation() == Isolation.SHARED) {
            return new RunningEnvironment(definition.name(), shared, () -> {});
        }
        StartedServices own = startup.start(definition, shared);
        return new RunningEnvironment(definition.name(), own, own::stop);
    }

    /** Whether a service that is shared does not run any more. */
    public boolean isBroken() {
        return shared.fault().isPresent();
    }

    /** Gives up what is shared: it stops, unless other processes may use it as well. */
    @Override
    public void close() {
        end.close();
    }
}
