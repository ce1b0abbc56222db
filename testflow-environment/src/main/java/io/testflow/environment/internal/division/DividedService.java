package io.testflow.environment.internal.division;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A service with parts.
 *
 * @param whole whoever has started it
 * @param parts of it
 */
public record DividedService(RunningService whole, Parts parts) implements DivisibleService {

    @Override
    public Endpoint endpoint() {
        return whole.endpoint();
    }

    @Override
    public Optional<String> fault() {
        return whole.fault();
    }

    @Override
    public RunningService part() throws StartFailure, InterruptedException {
        return new Part(parts.take());
    }

    @Override
    public void stop() {
        parts.end();
        whole.stop();
    }

    /** What one user has. */
    private final class Part implements RunningService {

        private final Endpoint endpoint;
        private final AtomicBoolean taken = new AtomicBoolean(true);

        Part(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public Endpoint endpoint() {
            return endpoint;
        }

        @Override
        public Optional<String> fault() {
            return whole.fault();
        }

        @Override
        public void stop() {
            if (taken.getAndSet(false)) {
                parts.giveUp(endpoint);
            }
        }
    }
}
