package io.testflow.maven.effective;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The poms as they are on disk. */
final class CurrentPoms implements PomTree {

    private final PomIndex index = new PomIndex();

    /** Reads the poms of the modules of the build. */
    CurrentPoms(Collection<Path> poms) {
        for (Path pom : poms) {
            content(pom).ifPresent(content -> index.add(pom, content));
        }
    }

    @Override
    public Optional<byte[]> content(Path pom) {
        return read(pom);
    }

    @Override
    public Optional<Path> find(String groupId, String artifactId, String version) {
        return index.find(groupId, artifactId, version);
    }

    static Optional<byte[]> read(Path pom) {
        if (!Files.isRegularFile(pom)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(pom));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pom + ": " + e.getMessage(), e);
        }
    }
}
