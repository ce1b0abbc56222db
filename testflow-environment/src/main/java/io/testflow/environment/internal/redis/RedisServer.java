package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A server of Redis, whose first database all share and whose others are one user's each.
 *
 * @param server whoever has started it
 */
public record RedisServer(RunningService server) implements DivisibleService {

    /** What is missing until a process answers: the port could be somebody else's. */
    static Optional<String> obstacle(ServerProcess server) {
        try (RedisConnection connection = RedisConnection.to(server.endpoint())) {
            String itsPid = "process_id:" + server.process().pid() + "\r\n";
            return String.valueOf(connection.call(List.of("INFO", "server"))).contains(itsPid)
                    ? Optional.empty()
                    : Optional.of("another server answers at its port");
        } catch (IOException e) {
            return Optional.of("the server does not answer (" + e.getMessage() + ")");
        }
    }

    @Override
    public RunningService part() throws StartFailure {
        DatabaseNumbers numbers = new DatabaseNumbers(endpoint());
        try {
            int number = numbers.take();
            return new OwnDatabase(this, numbers, number);
        } catch (IOException e) {
            throw StartFailure.lasting("No database could be had (" + e.getMessage() + ").");
        }
    }

    @Override
    public Endpoint endpoint() {
        return server.endpoint();
    }

    @Override
    public Optional<String> fault() {
        return server.fault();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
