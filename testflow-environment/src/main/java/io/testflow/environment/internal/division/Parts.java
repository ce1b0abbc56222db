package io.testflow.environment.internal.division;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.StartFailure;

/**
 * The parts of one service, known by where it is alone: whoever makes them may be another process than the one that has started
 * it. Called from several threads at once.
 */
public interface Parts {

    /** Where the service is for somebody who has a part of it that nobody else has. */
    Endpoint take() throws StartFailure, InterruptedException;

    /** Gives one up that was taken, once; does nothing where the service has ended. */
    void giveUp(Endpoint part);

    /** Makes nothing any more. */
    default void end() {}
}
