package io.testflow.environment;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Requests as the lifecycle makes them, for tests of one provider. */
public final class Requests {

    private Requests() {}

    /** A request for a service below a directory. */
    public static StartRequest of(Path directory, String name, Service service, InitScript... scripts) {
        return of(directory, name, service, List.of(), scripts);
    }

    /** The same for a service that needs others. */
    public static StartRequest needing(Path directory, String name, Service service, Endpoint... needed) {
        return of(directory, name, service, List.of(needed));
    }

    private static StartRequest of(
            Path directory, String name, Service service, List<Endpoint> needed, InitScript... scripts) {
        try {
            return new StartRequest(
                    name,
                    service,
                    needed,
                    List.of(scripts),
                    directory,
                    Path.of("target", "cache"),
                    Files.createTempDirectory(directory, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
