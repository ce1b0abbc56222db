package io.testflow.benchmarks.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes trees of files; links are deleted, never followed. */
public final class Trees {

    private Trees() {}

    /** Deletes a file or a directory with all it holds; nothing happens where there is none. */
    public static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }

    /** Copies a directory to a place where there is nothing yet; the parents of that are made. */
    public static void copy(Path tree, Path target) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.toList();
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        for (Path path : paths) {
            Files.copy(path, target.resolve(tree.relativize(path).toString()));
        }
    }

    /** Empties a directory, keeping one entry. */
    public static void deleteAllBut(Path directory, String kept) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(directory)) {
            entries = list.filter(entry -> !entry.endsWith(kept)).toList();
        }
        for (Path entry : entries) {
            delete(entry);
        }
    }
}
