package io.testflow.environment.internal.lease;

import java.time.Duration;
import java.util.Optional;

/**
 * Who keeps a service, and for how long.
 *
 * @param process as long as it runs
 * @param beyond and this time from now on, whoever runs
 */
public record Holder(ProcessMark process, Optional<Duration> beyond) {

    /** This process, no longer than it runs. */
    public static Holder thisProcess() {
        return process(ProcessMark.of(ProcessHandle.current()));
    }

    /** The same, and this time longer. */
    public Holder and(Duration time) {
        return new Holder(process, Optional.of(time));
    }

    /** A process, no longer than it runs. */
    public static Holder process(ProcessMark process) {
        return new Holder(process, Optional.empty());
    }
}
