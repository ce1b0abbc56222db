package io.testflow.engine.internal.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks up identifiers in source files. It may find too much and never too little: strings count, comments of other languages
 * than Java count, and so does every file or directory that cannot be read. Safe for use by several threads.
 */
public final class IdentifierSearch {

    /**
     * The source files that name at least one of the identifiers as a whole word.
     *
     * @param identifiers as in the source, {@code TAX}
     * @param roots directories with all that is below them, or files; what does not exist holds nothing
     * @return absolute paths, sorted
     */
    public Set<Path> filesNaming(Set<String> identifiers, Collection<Path> roots) {
        if (identifiers.isEmpty()) {
            return Set.of();
        }
        WantedWords words = new WantedWords(identifiers);
        Set<Path> files = new TreeSet<>();
        Set<Path> naming = new ConcurrentSkipListSet<>(collect(roots, files));
        files.parallelStream().filter(file -> mayName(file, words)).forEach(naming::add);
        return new TreeSet<>(naming);
    }

    private static boolean mayName(Path file, WantedWords words) {
        try {
            return new SourceBytes(Files.readAllBytes(file)).mayName(words, SourceLanguage.of(file.toString()));
        } catch (IOException e) {
            return true;
        }
    }

    /** Adds the files and returns what cannot be read. */
    private static Set<Path> collect(Collection<Path> roots, Set<Path> files) {
        Set<Path> unreadable = new TreeSet<>();
        for (Path given : roots) {
            Path root = given.toAbsolutePath().normalize();
            try {
                if (!Files.notExists(root)) {
                    Files.walkFileTree(
                            root,
                            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                            Integer.MAX_VALUE,
                            new Collector(files, unreadable));
                }
            } catch (IOException e) {
                unreadable.add(root);
            }
        }
        return unreadable;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Set<Path> files;
        private final Set<Path> unreadable;

        Collector(Set<Path> files, Set<Path> unreadable) {
            this.files = files;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SourceLanguage.of(file.toString()) != SourceLanguage.OTHER) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                unreadable.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
            if (failure != null) {
                unreadable.add(directory);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
