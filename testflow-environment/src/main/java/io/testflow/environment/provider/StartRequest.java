package io.testflow.environment.provider;

import io.testflow.core.environment.Service;
import java.nio.file.Path;
import java.util.List;

/**
 * A service that has to be started.
 *
 * @param name of the service
 * @param service its definition, with values in the place of placeholders, except for those of its own ports
 * @param scripts what its definition names as {@code init}, in order
 * @param base what the paths of its definition are relative to
 * @param cache where a provider may keep what the next start can use again; shared with other processes
 * @param directory an empty directory of its own, removed when the service has stopped
 */
public record StartRequest(
        String name, Service service, List<InitScript> scripts, Path base, Path cache, Path directory) {

    /** Copies the scripts. */
    public StartRequest {
        scripts = List.copyOf(scripts);
    }

    /** Where the service writes what it has to say; its last lines are shown when it fails. */
    public Path log() {
        return directory.resolve("service.log");
    }
}
