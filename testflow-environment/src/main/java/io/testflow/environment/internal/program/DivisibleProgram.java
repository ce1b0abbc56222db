package io.testflow.environment.internal.program;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.division.DividedService;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;

/** A program of which each user can have a part. */
public interface DivisibleProgram extends EmbeddedProgram {

    /** The parts of a server that runs. */
    Parts parts(Endpoint server);

    /** A server that this process has started or knows, with its parts. */
    default RunningService divided(RunningService server) {
        return new DividedService(server, parts(server.endpoint()));
    }

    @Override
    default boolean isDivisible(Service service) {
        return true;
    }

    @Override
    default RunningService attach(StartRequest request, Endpoint endpoint) {
        return divided(EmbeddedProgram.super.attach(request, endpoint));
    }
}
