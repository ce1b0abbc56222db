package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.engine.EngineAddress;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.provider.RunningService;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A container that another process may have started. The engine is asked directly, as it takes a second to find it by
 * Testcontainers.
 *
 * @param engine that runs it
 * @param lease of the service
 * @param endpoint where it is, as tests see it
 */
record AttachedContainer(EngineAddress engine, Lease lease, Endpoint endpoint) implements RunningService {

    private static final int OK = 200;
    private static final Pattern RUNS = Pattern.compile("\"Running\"\\s*:\\s*true");
    private static final Pattern STATUS = Pattern.compile("\"ExitCode\"\\s*:\\s*(\\d+)");

    @Override
    public Optional<String> fault() {
        String path = "/containers/" + endpoint.property(Inside.CONTAINER) + "/json";
        try {
            EngineAddress.Reply reply = engine.call("GET", path, "");
            if (reply.status() != OK) {
                return Optional.of("is gone: somebody has removed its container");
            }
            Matcher status = STATUS.matcher(reply.body());
            return RUNS.matcher(reply.body()).find()
                    ? Optional.empty()
                    : Optional.of("has exited with status " + (status.find() ? status.group(1) : "unknown"));
        } catch (IOException e) {
            return Optional.of("cannot be asked for, since its Docker engine does not answer (" + e.getMessage() + ")");
        }
    }

    @Override
    public void stop() {
        lease.end();
    }
}
