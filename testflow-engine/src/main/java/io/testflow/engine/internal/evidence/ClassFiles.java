package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.cachefile.FileStamp;
import io.testflow.engine.internal.jar.OpenJars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The class files that the tests of a module load, found as the JVM finds them: in the first directory or jar of the class
 * path that has one of the name. Not thread-safe.
 */
public final class ClassFiles implements AutoCloseable {

    private final List<Path> path;
    /** How many directories come before the first jar. */
    private final int front;

    private final OpenJars jars = new OpenJars();
    private final Set<String> behind = new HashSet<>();
    private FileTime newest = FileTime.fromMillis(0);

    /** Creates the files of a class path; entries that do not exist hold nothing. */
    public ClassFiles(List<Path> path) {
        this.path = path.stream().filter(Files::exists).toList();
        int directories = 0;
        while (directories < this.path.size() && Files.isDirectory(this.path.get(directories))) {
            directories++;
        }
        this.front = directories;
    }

    /**
     * The content of the file of a class.
     *
     * @param className binary name, with dots
     * @throws UncheckedIOException when it is there and cannot be read
     */
    public Optional<byte[]> find(String className) {
        String name = className.replace('.', '/') + ".class";
        try {
            for (int i = 0; i < path.size(); i++) {
                Path entry = path.get(i);
                boolean isDirectory = i < front || Files.isDirectory(entry);
                Optional<byte[]> found = isDirectory ? inDirectory(entry, name) : jars.entry(entry, name);
                if (found.isPresent()) {
                    if (i >= front) {
                        behind.add(className);
                    }
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(className + " cannot be read", e);
        }
    }

    /** The content of the file of a class of the JDK that this JVM runs on. */
    static Optional<byte[]> ofJdk(String className) {
        String name = className.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(className + " cannot be read", e);
        }
    }

    private Optional<byte[]> inDirectory(Path directory, String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        FileTime time = Files.getLastModifiedTime(file);
        newest = newest.compareTo(time) < 0 ? time : newest;
        return Optional.of(Files.readAllBytes(file));
    }

    /** Whether a class that was found lies in one of the directories before the first jar, which no jar can hide. */
    public boolean isInFront(String className) {
        return !behind.contains(className);
    }

    /** Whether one of the files in directories that were asked for so far, or any of the jars, was written after a time. */
    public boolean isChangedSince(FileTime time) {
        return newest.compareTo(time) > 0
                || path.stream().filter(Files::isRegularFile).anyMatch(jar -> FileStamp.isChangedSince(time, jar));
    }

    @Override
    public void close() throws IOException {
        jars.close();
    }
}
