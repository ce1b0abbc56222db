package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Service;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/**
 * Gives parts of a service that runs.
 *
 * @param whole the service
 */
record PartOf(StartedService whole) implements ServiceProvider {

    @Override
    public String name() {
        return whole.choice().provider().name();
    }

    @Override
    public Set<String> types() {
        return whole.choice().provider().types();
    }

    @Override
    public Offer offer(Service service) {
        return new Offer.Available(whole.choice().what());
    }

    @Override
    public boolean takesRoom(Service service) {
        return false;
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        try {
            Files.createSymbolicLink(request.log(), whole.request().log());
        } catch (IOException | UnsupportedOperationException e) {
            // A failure then shows no log.
        }
        return ((DivisibleService) whole.running()).part();
    }
}
