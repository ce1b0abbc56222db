package io.testflow.engine.internal.failure.library;

import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.core.result.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Names the two versions of a library that a linkage error is about. For one thread. */
public final class VersionConflicts {

    private static final Pattern CLASS_NAME =
            Pattern.compile("(?:[\\p{L}_][\\p{L}\\p{N}_]*[./])+[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final int MOST_CLASSES = 5;

    private final List<Path> jars;
    private final Map<String, List<Path>> holders = new HashMap<>();

    /** Looks in the jars of a class path. */
    public VersionConflicts(List<Path> classPath) {
        this.jars = classPath.stream()
                .filter(file -> file.toString().endsWith(".jar") && Files.isRegularFile(file))
                .toList();
    }

    /**
     * What can be said of the versions that a linkage error is about, sentences.
     *
     * @param thrown the linkage error itself, not what it is wrapped in
     */
    public List<String> of(Failure thrown) {
        List<String> classes = classesIn(thrown.message());
        List<String> said = new ArrayList<>();
        for (String name : classes) {
            List<Path> twice = holders(name);
            if (twice.size() > 1) {
                said.add("both " + fileName(twice.get(0)) + " and " + fileName(twice.get(1)) + " hold " + name);
            }
        }
        caller(thrown).ifPresent(caller -> said.addAll(unlike(caller, classes)));
        return said;
    }

    /** Libraries that the caller was built with in another version than the one on the class path. */
    private List<String> unlike(Library caller, List<String> classes) {
        Map<String, Library> present = new HashMap<>();
        jars.forEach(jar -> Library.of(jar)
                .ifPresent(library -> present.putIfAbsent(library.groupId() + ":" + library.artifactId(), library)));
        List<String> said = new ArrayList<>();
        for (Library wanted : new WantedVersions(caller).all()) {
            Library there = present.get(wanted.groupId() + ":" + wanted.artifactId());
            if (there != null && !there.version().equals(wanted.version()) && isOf(there, classes)) {
                said.add(there + " is on the class path, and " + caller + " was built with " + wanted.artifactId() + " "
                        + wanted.version());
            }
        }
        return said;
    }

    private boolean isOf(Library library, List<String> classes) {
        return classes.stream()
                .anyMatch(name -> name.startsWith(library.groupId() + ".")
                        || holders(name).stream()
                                .anyMatch(jar -> Library.of(jar).equals(Optional.of(library))));
    }

    private Optional<Library> caller(Failure thrown) {
        return thrown.frames().stream()
                .flatMap(text -> Frame.parse(text).stream())
                .map(Frame::owner)
                .filter(owner -> !owner.startsWith("java.") && !owner.startsWith("jdk."))
                .findFirst()
                .flatMap(owner -> holders(owner).stream().findFirst())
                .flatMap(Library::of);
    }

    private List<Path> holders(String className) {
        return holders.computeIfAbsent(className, name -> {
            String entry = name.replace('.', '/') + ".class";
            return jars.stream().filter(jar -> holds(jar, entry)).toList();
        });
    }

    private static boolean holds(Path jar, String entry) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(entry) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The classes that a message names, {@code 'void com.acme.Cart.add(int)'} or {@code com/acme/Cart}. */
    static List<String> classesIn(String message) {
        List<String> names = new ArrayList<>();
        Matcher matcher = CLASS_NAME.matcher(message);
        while (matcher.find() && names.size() < MOST_CLASSES) {
            String name = matcher.group().replace('/', '.');
            boolean member = matcher.end() < message.length() && message.charAt(matcher.end()) == '(';
            names.add(member ? name.substring(0, name.lastIndexOf('.')) : name);
        }
        return names.stream().distinct().toList();
    }

    private static Path fileName(Path jar) {
        return jar.getFileName();
    }
}
