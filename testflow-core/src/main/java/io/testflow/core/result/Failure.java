package io.testflow.core.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A throwable, as far as it can be told outside of the JVM that threw it.
 *
 * @param type binary name of its class
 * @param message its message, empty where it has none
 * @param frames its stack, top first, each as {@code StackTraceElement.toString} writes it
 * @param causedBy its cause, or {@code null}
 */
public record Failure(
        String type,
        String message,
        List<String> frames,
        @Nullable Failure causedBy) {

    /** Copies the frames. */
    public Failure {
        frames = List.copyOf(frames);
    }

    /** The cause, where there is one. */
    public Optional<Failure> cause() {
        return Optional.ofNullable(causedBy);
    }
}
