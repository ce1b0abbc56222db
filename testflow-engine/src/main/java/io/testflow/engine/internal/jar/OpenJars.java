package io.testflow.engine.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** Jars, each opened when it is asked for first, and of several releases the one that this JDK loads. Not thread-safe. */
public final class OpenJars implements AutoCloseable {

    private final Map<Path, JarFile> open = new HashMap<>();

    /** The content of an entry, where the jar has it. */
    public Optional<byte[]> entry(Path jar, String name) throws IOException {
        JarFile file = open(jar);
        JarEntry entry = file.getJarEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** All entries of a jar, those of all releases. */
    public List<JarEntry> entries(Path jar) throws IOException {
        return open(jar).stream().toList();
    }

    private JarFile open(Path jar) throws IOException {
        JarFile known = open.get(jar);
        if (known == null) {
            known = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
            open.put(jar, known);
        }
        return known;
    }

    /** Closes all of them, and throws the first fault afterwards. */
    @Override
    public void close() throws IOException {
        List<IOException> faults = new ArrayList<>();
        for (JarFile jar : open.values()) {
            try {
                jar.close();
            } catch (IOException e) {
                faults.add(e);
            }
        }
        open.clear();
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }
}
