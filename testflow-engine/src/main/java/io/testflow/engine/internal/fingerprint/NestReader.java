package io.testflow.engine.internal.fingerprint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a top-level class together with the classes nested in it. Safe for use by several threads if its source is. */
public final class NestReader {

    private final Function<String, Optional<byte[]>> classFiles;

    /** @param classFiles the content of a class file by the binary name of the class, with dots; empty where there is none */
    public NestReader(Function<String, Optional<byte[]>> classFiles) {
        this.classFiles = classFiles;
    }

    /**
     * Reads all classes of the nest; what the class files name as nested and nobody holds is taken for a foreign class.
     *
     * @param topLevel binary name, with dots
     * @return fingerprints, or which class cannot be read and why; never null, and nothing is thrown for a damaged file
     */
    public NestReading read(String topLevel) {
        NestNames names = new NestNames(topLevel.replace('.', '/'));
        Map<String, ReadClass> classes = new LinkedHashMap<>();
        Map<String, ClassHeader> headers = new HashMap<>();
        Set<String> done = new HashSet<>();
        while (done.size() < names.named().size()) {
            for (String name : Set.copyOf(names.named())) {
                if (done.add(name)) {
                    Optional<byte[]> bytes = classFiles.apply(name.replace('/', '.'));
                    if (bytes.isPresent()) {
                        try {
                            classes.put(name, read(name, bytes.get(), names));
                            headers.put(name.replace('/', '.'), ClassHeader.read(bytes.get()));
                        } catch (RuntimeException e) {
                            // ASM promises no particular exception for what it cannot read.
                            return new NestReading.Unreadable(name.replace('/', '.'), reason(e));
                        }
                    }
                }
            }
        }
        return classes.containsKey(names.topLevel())
                ? new NestReading.Read(new Fingerprints(new Nest(names, classes)).compute(headers))
                : new NestReading.Unreadable(topLevel, "there is no such class");
    }

    private static ReadClass read(String name, byte[] bytes, NestNames names) {
        ReadClass type = ClassFileReader.read(bytes, names);
        if (!type.name().equals(name)) {
            throw new IllegalArgumentException("it holds " + type.name().replace('/', '.'));
        }
        return type;
    }

    private static String reason(RuntimeException e) {
        return e instanceof IndexOutOfBoundsException || e.getMessage() == null ? "it is damaged" : e.getMessage();
    }
}
