package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.RunningService;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A database of a server that one user has. */
final class OwnDatabase implements RunningService {

    private final RedisServer server;
    private final DatabaseNumbers numbers;
    private final int number;
    private final AtomicBoolean taken = new AtomicBoolean(true);

    OwnDatabase(RedisServer server, DatabaseNumbers numbers, int number) {
        this.server = server;
        this.numbers = numbers;
        this.number = number;
    }

    @Override
    public Endpoint endpoint() {
        return DatabaseNumbers.in(server.endpoint(), number);
    }

    @Override
    public Optional<String> fault() {
        return server.fault();
    }

    @Override
    public void stop() {
        if (taken.getAndSet(false)) {
            numbers.giveUp(number);
        }
    }
}
