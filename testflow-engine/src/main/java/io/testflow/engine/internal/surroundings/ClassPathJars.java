package io.testflow.engine.internal.surroundings;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** Jars, opened once, and read as this JDK reads them. Not thread-safe. */
final class ClassPathJars implements AutoCloseable {

    private final VolatileContent volatileContent;
    private final Map<Path, JarFile> open = new HashMap<>();

    ClassPathJars(VolatileContent volatileContent) {
        this.volatileContent = volatileContent;
    }

    /** The content of an entry, without what is volatile in it; of a folder the names in it. */
    Optional<byte[]> entry(Path jar, String name) throws IOException {
        JarFile file = open(jar);
        JarEntry entry = file.getJarEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream(entry)) {
            return Optional.of(volatileContent.without(name, in.readAllBytes()));
        }
    }

    /** A hash of all that a jar holds, without the times and what is volatile. */
    long whole(Path jar) throws IOException {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        List<JarEntry> entries = open(jar).stream()
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList();
        for (JarEntry entry : entries) {
            hash.putString(entry.getName());
            if (volatileContent.isIn(entry.getName())) {
                entry(jar, entry.getName()).ifPresent(hash::putByteArray);
            } else {
                hash.putLong(entry.getCrc());
            }
        }
        return hash.getAsLong();
    }

    private JarFile open(Path jar) throws IOException {
        JarFile known = open.get(jar);
        if (known == null) {
            known = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
            open.put(jar, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (JarFile jar : open.values()) {
            jar.close();
        }
        open.clear();
    }
}
