package io.testflow.environment;

import io.testflow.environment.internal.engine.EngineImages;
import io.testflow.environment.internal.engine.EngineSockets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The images that the Docker engine of this machine has. Safe for use by several threads. */
public final class LocalImages {

    private static final Duration MOST = Duration.ofSeconds(5);

    private final EngineImages images;

    private LocalImages(EngineImages images) {
        this.images = images;
    }

    /** Those of the engine that is found without Testcontainers. It is not looked for before somebody asks. */
    public static LocalImages ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        return new LocalImages(new EngineImages(() -> EngineSockets.usual(System::getenv, home), MOST));
    }

    /**
     * What tells an image from others: its number, and its digests in registries, {@code postgres@sha256:…}. Takes seconds at most.
     *
     * @param name {@code postgres:18}
     * @throws IOException when it is not here, or no engine answers; the message says so
     */
    public List<String> identities(String name) throws IOException {
        return images.identities(name);
    }
}
