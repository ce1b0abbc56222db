package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording.Probe;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file or directory that a test looked at.
 *
 * @param path absolute
 * @param entry of the jar that it is, where the test looked into it; null where it did not
 */
record ProbedFile(Path path, @Nullable String entry) {

    static final String IN_JAR = "!/";

    /** That of a probe of one; empty where its name is none here. */
    static Optional<ProbedFile> of(Probe probe) {
        String name = probe.owner();
        int end = name.indexOf(IN_JAR);
        try {
            return Optional.of(
                    end < 0
                            ? new ProbedFile(Path.of(name), null)
                            : new ProbedFile(Path.of(name.substring(0, end)), name.substring(end + IN_JAR.length())));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
