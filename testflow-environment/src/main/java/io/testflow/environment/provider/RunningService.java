package io.testflow.environment.provider;

import io.testflow.core.environment.Endpoint;
import java.util.Optional;

/** A service that is ready. Called from several threads at once. */
public interface RunningService {

    /** Where it is, and how to log in. */
    Endpoint endpoint();

    /** What is wrong with it, as the end of a sentence that begins with its name; empty while it runs. Takes no time to speak of. */
    Optional<String> fault();

    /** Stops it for good and leaves nothing; does nothing where it has stopped. */
    void stop();
}
