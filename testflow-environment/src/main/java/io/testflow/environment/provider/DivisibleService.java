package io.testflow.environment.provider;

/** A service that can give each of many users a part that no other sees. */
public interface DivisibleService extends RunningService {

    /**
     * A part as the service was when it became ready; stopping it gives it up, and leaves the service as it is.
     *
     * @throws StartFailure when there is no part to be had
     */
    RunningService part() throws StartFailure, InterruptedException;
}
