package io.testflow.engine.internal.surroundings;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.cachefile.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a class path holds, found as class loaders find it. Not thread-safe. */
final class ClassPathResources implements AutoCloseable {

    private final List<Path> path;
    /** Those of them that are no jars. */
    private final List<Path> directories;

    private final FileContents contents;
    private final ClassPathJars jars;

    ClassPathResources(List<Path> path, FileContents contents) {
        this.contents = contents;
        this.jars = new ClassPathJars(contents.volatileContent());
        this.path = path.stream().map(Places::plain).toList();
        this.directories = this.path.stream().filter(Files::isDirectory).toList();
    }

    /** All hits of a name in the order of the class path, with what they hold. */
    long hits(String name) throws IOException {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        for (Path entry : path) {
            if (Files.isDirectory(entry)) {
                Optional<Path> file = below(entry, name);
                if (file.isPresent()) {
                    hash.putLong(
                            Files.isDirectory(file.get())
                                    ? FileContents.listing(file.get())
                                    : contents.content(file.get()));
                }
            } else if (Files.exists(entry)) {
                jars.entry(entry, name)
                        .ifPresent(content -> hash.putLong(Hashing.xxh3_64().hashBytesToLong(content)));
            }
        }
        return hash.getAsLong();
    }

    /** The files and directories of a name, as far as they do not lie in a jar. */
    List<Path> files(String name) {
        return directories.stream()
                .flatMap(entry -> below(entry, name).stream())
                .toList();
    }

    private static Optional<Path> below(Path directory, String name) {
        try {
            // A name that begins with a slash, or leads out, is found nowhere.
            Path file = directory.resolve(name).normalize();
            return file.startsWith(directory) && Files.exists(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The name of a file below a directory of the class path, with slashes. */
    Optional<String> nameOf(Path file) {
        return path.stream()
                .filter(entry -> file.startsWith(entry) && !file.equals(entry))
                .map(entry -> entry.relativize(file).toString().replace('\\', '/'))
                .findFirst();
    }

    boolean hasJar(Path file) {
        return path.contains(file) && !Files.isDirectory(file);
    }

    /** The jar of this file name; empty where there is none now. */
    Optional<Path> jar(String fileName) {
        return path.stream()
                .filter(entry -> String.valueOf(entry.getFileName()).equals(fileName) && Files.isRegularFile(entry))
                .findFirst();
    }

    ClassPathJars jars() {
        return jars;
    }

    /** All that lies on the class path in directories, or in jars below this one. */
    long ofProject(Path root) throws IOException {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        for (Path entry : entriesOfProject(root)) {
            hash.putLong(Files.isDirectory(entry) ? contents.tree(entry) : jars.whole(entry));
        }
        return hash.getAsLong();
    }

    private List<Path> entriesOfProject(Path root) {
        return path.stream()
                .filter(entry -> Files.isDirectory(entry) || (entry.startsWith(root) && Files.exists(entry)))
                .toList();
    }

    /** Whether anything of what {@link #ofProject} looks at was changed after a time. */
    boolean isProjectChangedSince(FileTime time, Path root) {
        return entriesOfProject(root).stream().anyMatch(entry -> isAnyChangedSince(time, entry));
    }

    private static boolean isAnyChangedSince(FileTime time, Path entry) {
        try (Stream<Path> walk = Files.walk(entry)) {
            return walk.filter(Files::isRegularFile).anyMatch(file -> FileStamp.isChangedSince(time, file));
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    /** Whether a text names an entry of the class path that is the project's. */
    boolean isNamedIn(String text, Path root) {
        return path.stream()
                .filter(entry -> Files.isDirectory(entry) || entry.startsWith(root))
                .anyMatch(entry -> text.contains(entry.toString()));
    }

    @Override
    public void close() throws IOException {
        jars.close();
    }
}
