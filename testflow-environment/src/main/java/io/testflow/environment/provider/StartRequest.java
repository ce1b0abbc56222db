package io.testflow.environment.provider;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A service that has to be started.
 *
 * @param name of the service
 * @param service its definition, with values in the place of placeholders, except for those of its own ports
 * @param needed the services that it needs, as tests see them
 * @param scripts what its definition names as {@code init}, in order
 * @param base what the paths of its definition are relative to
 * @param cache where a provider may keep what the next start can use again; shared with other processes
 * @param directory of its own, removed when the service has stopped
 */
public record StartRequest(
        String name,
        Service service,
        List<Endpoint> needed,
        List<InitScript> scripts,
        Path base,
        Path cache,
        Path directory) {

    /** Copies the lists. */
    public StartRequest {
        needed = List.copyOf(needed);
        scripts = List.copyOf(scripts);
    }

    /** Where the service writes what it has to say; its last lines are shown when it fails. */
    public Path log() {
        return directory.resolve("service.log");
    }

    /**
     * Has to be told of each process of the service as soon as there is one, so that it can be ended when this process is
     * killed.
     *
     * @throws UncheckedIOException when that cannot be noted; the process is ended then
     */
    public void started(Process process) {
        try {
            new Lease(directory).add(process.toHandle());
        } catch (IOException e) {
            // Nobody would know of it.
            process.destroyForcibly();
            throw new UncheckedIOException(e);
        }
    }
}
