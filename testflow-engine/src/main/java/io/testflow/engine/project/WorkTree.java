package io.testflow.engine.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns files into paths of git and back, also where a build names the work tree by way of a symbolic link.
 *
 * @param root of the work tree, as git names it
 */
public record WorkTree(Path root) {

    /** Makes the root absolute. */
    public WorkTree {
        root = root.toAbsolutePath().normalize();
    }

    /** The path as git has it, with slashes; empty for a file outside of the work tree. The file need not exist. */
    public Optional<String> relative(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return relative(root, path).or(() -> relative(real(root), real(path)));
    }

    /** The file of a path of git. */
    public Path absolute(String path) {
        return root.resolve(path).normalize();
    }

    private static Optional<String> relative(Path root, Path path) {
        return path.startsWith(root)
                ? Optional.of(root.relativize(path).toString().replace(File.separatorChar, '/'))
                : Optional.empty();
    }

    /** Resolves the links in the part of the path that exists. */
    private static Path real(Path path) {
        @Nullable Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return path;
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(path)).normalize();
        } catch (IOException e) {
            return path;
        }
    }
}
