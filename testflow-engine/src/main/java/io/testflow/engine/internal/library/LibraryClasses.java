package io.testflow.engine.internal.library;

import io.testflow.engine.internal.fingerprint.ClassHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of a class path that come from libraries: those of which the first entry that has one of the name is the jar of
 * a library. Not thread-safe.
 */
public final class LibraryClasses implements AutoCloseable {

    private final List<Path> path;
    private final Set<Path> directories;
    private final Set<Path> libraries;
    private final LibraryJars jars;
    private final Map<String, List<Path>> holders = new HashMap<>();
    private final Map<String, Optional<LibraryClass>> found = new HashMap<>();

    /**
     * Creates them.
     *
     * @param path in its order; entries that do not exist hold nothing
     * @param libraries the jars of it whose classes count as a whole
     * @param directory TestFlow's own at the root of the checkout, below which it is kept what jars hold
     */
    public LibraryClasses(List<Path> path, Set<Path> libraries, Path directory) {
        this.path = path.stream().filter(Files::exists).toList();
        this.directories = this.path.stream().filter(Files::isDirectory).collect(Collectors.toSet());
        this.libraries = Set.copyOf(libraries);
        this.jars = new LibraryJars(directory, InstantSource.system());
    }

    /** No class is one of a library. */
    public static LibraryClasses none() {
        return new LibraryClasses(List.of(), Set.of(), Path.of(""));
    }

    /**
     * A class by its binary name; empty where there is none, where it cannot be read, or where it is not a library's.
     *
     * @throws UncheckedIOException when a jar cannot be read
     */
    public Optional<LibraryClass> find(String className) {
        Optional<LibraryClass> known = found.get(className);
        if (known == null) {
            try {
                Optional<Path> jar = holder(className);
                known = jar.isPresent() ? jars.find(jar.get(), className) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(className + " cannot be read", e);
            }
            found.put(className, known);
        }
        return known;
    }

    /** What a class that {@link #find finds} says of itself. */
    public Optional<ClassHeader> header(String className) {
        try {
            Optional<Path> jar = holder(className);
            return jar.isPresent() ? jars.classFile(jar.get(), className).map(ClassHeader::read) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(className + " cannot be read", e);
        }
    }

    /** The library of which the JVM loads a class. */
    private Optional<Path> holder(String className) throws IOException {
        String file = className.replace('.', '/') + ".class";
        for (Path entry : holders(file.substring(0, Math.max(0, file.lastIndexOf('/'))))) {
            if (directories.contains(entry) ? Files.isRegularFile(entry.resolve(file)) : jars.has(entry, className)) {
                return libraries.contains(entry) ? Optional.of(entry) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The entries that may have classes of a package. */
    private List<Path> holders(String name) throws IOException {
        List<Path> known = holders.get(name);
        if (known == null) {
            known = new ArrayList<>();
            for (Path entry : path) {
                if (directories.contains(entry)
                        ? Files.isDirectory(entry.resolve(name))
                        : jars.hasPackage(entry, name)) {
                    known.add(entry);
                }
            }
            holders.put(name, known);
        }
        return known;
    }

    /** Keeps what was found of jars for later builds. */
    public void save() {
        jars.save();
    }

    @Override
    public void close() throws IOException {
        jars.close();
    }
}
