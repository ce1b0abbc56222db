package io.testflow.engine.internal.library;

import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.cachefile.FileStamp;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.jar.OpenJars;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The jars of libraries, each with what earlier builds knew of it. Not thread-safe. */
final class LibraryJars implements AutoCloseable {

    private static final String FOLDER = "libraries";

    /** @param settled whether any later change of the jar must show in its stamp */
    private record Stamped(LibraryJar jar, FileStamp stamp, boolean settled) {}

    private final Path directory;
    private final InstantSource clock;
    private final OpenJars open = new OpenJars();
    private final Map<Path, Stamped> jars = new HashMap<>();

    /**
     * Opens none yet.
     *
     * @param directory TestFlow's own at the root of the checkout, below which it is kept what they hold
     * @param clock that tells what changes so fast that its stamp might not show it
     */
    LibraryJars(Path directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether a jar may have classes of a package, with slashes. */
    boolean hasPackage(Path jar, String name) throws IOException {
        return of(jar).hasPackage(name);
    }

    /** Whether a jar has a class of a binary name. */
    boolean has(Path jar, String className) throws IOException {
        return of(jar).has(className, open);
    }

    /** A class that a jar {@link #has}; empty where it cannot be read. */
    Optional<LibraryClass> find(Path jar, String className) throws IOException {
        return of(jar).find(className);
    }

    /** Its class file. */
    Optional<byte[]> classFile(Path jar, String className) throws IOException {
        return of(jar).classFile(className, open);
    }

    private LibraryJar of(Path jar) throws IOException {
        Stamped known = jars.get(jar);
        if (known == null) {
            Instant before = clock.instant();
            FileStamp stamp = FileStamp.of(jar);
            boolean settled = FileStamp.isOfChanges(jar) && stamp.isSettledAt(before);
            Optional<LibraryJar> kept = settled ? kept(jar, stamp) : Optional.empty();
            known = new Stamped(kept.isPresent() ? kept.get() : LibraryJar.open(jar, open), stamp, settled);
            jars.put(jar, known);
        }
        return known.jar();
    }

    private Optional<LibraryJar> kept(Path jar, FileStamp stamp) {
        try {
            return file(jar).load(jar, stamp);
        } catch (UnreadableFileException e) {
            // It is written anew, which costs no more than time.
            return Optional.empty();
        }
    }

    /** Where it is kept what a jar holds. */
    LibraryJarFile file(Path jar) {
        long place = Hashing.xxh3_64().hashCharsToLong(jar.toAbsolutePath().toString());
        return new LibraryJarFile(
                directory.resolve(FOLDER).resolve(jar.getFileName() + "-" + Long.toHexString(place) + ".cache"));
    }

    /** Keeps what was found for later builds; where it cannot be written, none of it matters. */
    void save() {
        try {
            for (Map.Entry<Path, Stamped> each : jars.entrySet()) {
                Stamped jar = each.getValue();
                if (jar.settled() && jar.jar().isChanged()) {
                    IgnoredDirectory.create(directory);
                    IgnoredDirectory.create(directory.resolve(FOLDER));
                    file(each.getKey()).save(jar.jar(), jar.stamp());
                }
            }
        } catch (IOException e) {
            // The next build reads it all again, which costs no more than time.
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
