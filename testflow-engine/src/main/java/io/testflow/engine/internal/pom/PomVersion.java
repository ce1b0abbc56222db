package io.testflow.engine.internal.pom;

import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * A pom at one point in time.
 *
 * @param content {@code null} where there was no such file, or it could not be read
 * @param fault why it could not be read, empty where nothing is wrong
 */
record PomVersion(@Nullable RawPom content, String fault) {

    private static final PomVersion MISSING = new PomVersion(null, "");

    /** The pom as it was. */
    static PomVersion atBase(String path, ProjectChanges changes) {
        Optional<byte[]> bytes = changes.contentAtBase(path);
        return bytes.isEmpty() ? MISSING : read(() -> RawPom.parse(bytes.get()));
    }

    /** The pom as it is. */
    static PomVersion onDisk(String path, ProjectChanges changes) {
        Path file = changes.root().resolve(path);
        return Files.isRegularFile(file) ? read(() -> RawPom.read(file)) : MISSING;
    }

    /** Why two versions cannot be compared, where they cannot. */
    static Optional<String> doubt(String path, PomVersion before, PomVersion after) {
        if (!before.fault().isEmpty()) {
            return Optional.of(path + " could not be read at the base: " + before.fault());
        }
        if (!after.fault().isEmpty()) {
            return Optional.of(path + " cannot be read: " + after.fault());
        }
        if (before.content() == null && after.content() != null) {
            return Optional.of(path + " is new");
        }
        return before.content() != null && after.content() == null ? Optional.of(path + " is gone") : Optional.empty();
    }

    Optional<RawPom> pom() {
        return Optional.ofNullable(content);
    }

    private static PomVersion read(Reading reading) {
        try {
            return new PomVersion(reading.read(), "");
        } catch (IOException | SAXException e) {
            return new PomVersion(null, e.toString());
        }
    }

    private interface Reading {
        RawPom read() throws IOException, SAXException;
    }
}
