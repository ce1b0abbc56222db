package io.testflow.engine.internal.library;

import io.testflow.engine.internal.cachefile.CacheInput;
import io.testflow.engine.internal.cachefile.CacheOutput;
import io.testflow.engine.internal.jar.OpenJars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;

/** What is known of the classes of one jar; each is read when it is asked for first. Not thread-safe. */
final class LibraryJar {

    private final Path file;
    private final Set<String> packages;
    private final Map<String, LibraryClass> classes = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private boolean isChanged;

    /** @param packages with slashes, those of all releases of the jar */
    private LibraryJar(Path file, Set<String> packages) {
        this.file = file;
        this.packages = Set.copyOf(packages);
    }

    /** Looks into a jar of which nothing is known. */
    static LibraryJar open(Path file, OpenJars jars) throws IOException {
        Set<String> packages = new HashSet<>();
        for (JarEntry entry : jars.entries(file)) {
            String name = nameOf(entry.getName());
            if (name.endsWith(".class")) {
                packages.add(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
            }
        }
        LibraryJar jar = new LibraryJar(file, packages);
        jar.isChanged = true;
        return jar;
    }

    /** The name that an entry of whichever release has for who loads it. */
    private static String nameOf(String entry) {
        String versions = "META-INF/versions/";
        return entry.startsWith(versions) ? entry.substring(entry.indexOf('/', versions.length()) + 1) : entry;
    }

    /** What {@link #write} wrote. */
    static LibraryJar read(Path file, CacheInput in) {
        LibraryJar jar = new LibraryJar(file, Set.of(in.strings()));
        jar.unreadable.addAll(List.of(in.strings()));
        jar.absent.addAll(List.of(in.strings()));
        for (int left = in.number(); left > 0; left--) {
            jar.classes.put(in.string(), new LibraryClass(in.wide(), List.of(in.strings()), Set.of(in.strings())));
        }
        return jar;
    }

    void write(CacheOutput out) {
        out.strings(packages);
        out.strings(unreadable);
        out.strings(absent);
        out.number(classes.size());
        classes.forEach((name, type) -> {
            out.string(name);
            out.wide(type.content());
            out.strings(type.supertypes());
            out.strings(type.annotations());
        });
    }

    /** Whether it may have classes of a package, with slashes. */
    boolean hasPackage(String name) {
        return packages.contains(name);
    }

    /** Whether it has a class of a binary name. */
    boolean has(String className, OpenJars jars) throws IOException {
        if (absent.contains(className)) {
            return false;
        }
        if (classes.containsKey(className) || unreadable.contains(className)) {
            return true;
        }
        isChanged = true;
        Optional<byte[]> content = classFile(className, jars);
        if (content.isEmpty()) {
            absent.add(className);
            return false;
        }
        try {
            classes.put(className, LibraryClass.read(content.get()));
        } catch (RuntimeException e) {
            // Neither ASM nor a damaged file promises a particular exception.
            unreadable.add(className);
        }
        return true;
    }

    /** The class file of a binary name. */
    Optional<byte[]> classFile(String className, OpenJars jars) throws IOException {
        return jars.entry(file, className.replace('.', '/') + ".class");
    }

    /** A class that it {@link #has}; empty where it cannot be read. */
    Optional<LibraryClass> find(String className) {
        return Optional.ofNullable(classes.get(className));
    }

    /** Whether more is known than at first. */
    boolean isChanged() {
        return isChanged;
    }
}
