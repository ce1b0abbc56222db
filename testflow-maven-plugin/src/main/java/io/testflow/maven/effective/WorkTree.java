package io.testflow.maven.effective;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns paths of the build into paths of git, also where the build reached the work tree through a symbolic link. */
final class WorkTree {

    private final Path root;
    private final Path entry;

    /**
     * Creates it.
     *
     * @param root of the work tree, as git names it
     * @param inside a directory of the build, as Maven names it
     */
    WorkTree(Path root, Path inside) {
        this.root = root.toAbsolutePath().normalize();
        this.entry = asSeenFrom(this.root, inside.toAbsolutePath().normalize());
    }

    /** The root, in the words in which {@code inside} is named. */
    private static Path asSeenFrom(Path root, Path inside) {
        if (inside.startsWith(root)) {
            return root;
        }
        try {
            Path real = inside.toRealPath();
            Path realRoot = root.toRealPath();
            if (real.startsWith(realRoot) && inside.endsWith(realRoot.relativize(real))) {
                Path entry = inside;
                for (int i = realRoot.getNameCount(); i < real.getNameCount(); i++) {
                    entry = entry.resolve("..").normalize();
                }
                return entry;
            }
            return real.equals(realRoot) ? inside : root;
        } catch (IOException e) {
            return root;
        }
    }

    /** The path as git has it, with slashes; empty for a file outside of the work tree. */
    Optional<String> relative(Path file) {
        Path path = file.toAbsolutePath().normalize();
        for (Path start : new Path[] {entry, root}) {
            if (path.startsWith(start)) {
                return Optional.of(start.relativize(path).toString().replace(File.separatorChar, '/'));
            }
        }
        return Optional.empty();
    }

    /** The file of a path of git, named as the build names its files. */
    Path absolute(String path) {
        return entry.resolve(path);
    }
}
