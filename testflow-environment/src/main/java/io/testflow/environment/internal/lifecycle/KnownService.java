package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import java.nio.file.Path;

/**
 * A service that somebody has started.
 *
 * @param directory of its own
 * @param endpoint where it is
 */
public record KnownService(Path directory, Endpoint endpoint) {}
