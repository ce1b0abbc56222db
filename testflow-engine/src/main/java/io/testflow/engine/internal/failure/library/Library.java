package io.testflow.engine.internal.failure.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A library as a Maven repository on disk holds it.
 *
 * @param groupId of its coordinates
 * @param artifactId of its coordinates
 * @param version of its coordinates
 * @param repository the root of the repository
 */
record Library(String groupId, String artifactId, String version, Path repository) {

    /**
     * The library that a jar is, by the layout of repositories: {@code com/acme/cart/1.0/cart-1.0.jar}.
     *
     * @return empty where the jar lies elsewhere, or has no pom beside it
     */
    static Optional<Library> of(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        if (folder == null || folder.getNameCount() < 4 || folder.getRoot() == null) {
            return Optional.empty();
        }
        int names = folder.getNameCount();
        String version = folder.getName(names - 1).toString();
        String artifactId = folder.getName(names - 2).toString();
        if (!jar.getFileName().toString().startsWith(artifactId + "-" + version)) {
            return Optional.empty();
        }
        // Where the group begins is told by the pom alone.
        return PomFile.read(folder.resolve(artifactId + "-" + version + ".pom")).flatMap(pom -> {
            int group = pom.groupId().split("\\.").length;
            int root = names - 2 - group;
            return root < 1
                    ? Optional.empty()
                    : Optional.of(new Library(
                            pom.groupId(), artifactId, version, folder.getRoot().resolve(folder.subpath(0, root))));
        });
    }

    /** Another one of the same repository. */
    Library other(String group, String artifact, String otherVersion) {
        return new Library(group, artifact, otherVersion, repository);
    }

    Optional<PomFile> pom() {
        Path file = repository
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + ".pom");
        return Files.isRegularFile(file) ? PomFile.read(file) : Optional.empty();
    }

    @Override
    public String toString() {
        return artifactId + " " + version;
    }
}
