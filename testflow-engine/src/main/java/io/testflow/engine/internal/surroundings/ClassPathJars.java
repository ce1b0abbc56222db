package io.testflow.engine.internal.surroundings;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.jar.OpenJars;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;

/** What jars hold, without what is volatile in it. Not thread-safe. */
final class ClassPathJars implements AutoCloseable {

    private final VolatileContent volatileContent;
    private final OpenJars jars = new OpenJars();

    ClassPathJars(VolatileContent volatileContent) {
        this.volatileContent = volatileContent;
    }

    /** The content of an entry; of a folder the names in it. */
    Optional<byte[]> entry(Path jar, String name) throws IOException {
        return jars.entry(jar, name).map(content -> volatileContent.without(name, content));
    }

    /** A hash of all that a jar holds, without the times. */
    long whole(Path jar) throws IOException {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        List<JarEntry> entries = jars.entries(jar).stream()
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

    @Override
    public void close() throws IOException {
        jars.close();
    }
}
