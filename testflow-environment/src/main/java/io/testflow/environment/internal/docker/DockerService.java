package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.RunningService;
import java.util.List;
import java.util.Optional;

/**
 * A container with what belongs to it.
 *
 * @param container the container
 * @param endpoint where it is, as tests see it
 * @param companions what ends with it, in order
 */
record DockerService(RunningContainer container, Endpoint endpoint, List<Runnable> companions)
        implements RunningService {

    DockerService {
        companions = List.copyOf(companions);
    }

    @Override
    public Optional<String> fault() {
        return container.fault();
    }

    @Override
    public void stop() {
        container.remove();
        companions.forEach(Runnable::run);
    }
}
