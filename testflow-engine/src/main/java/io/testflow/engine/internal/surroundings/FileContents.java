package io.testflow.engine.internal.surroundings;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hashes of files and directories as they are now; times never count.
 *
 * @param volatileContent what of files does not count either
 */
record FileContents(VolatileContent volatileContent) {

    private static final long ABSENT = Hashing.xxh3_64().hashCharsToLong("absent");
    private static final long DIRECTORY = Hashing.xxh3_64().hashCharsToLong("directory");
    private static final long OTHER = Hashing.xxh3_64().hashCharsToLong("other");
    private static final long EXECUTABLE = Hashing.xxh3_64().hashCharsToLong("executable");
    private static final long FILE = Hashing.xxh3_64().hashCharsToLong("file");

    /** What a build leaves in its directories by itself. */
    private static final Set<String> LEFT_BY_BUILD = Set.of(
            IgnoredDirectory.OWN,
            "testflow",
            "surefire",
            "surefire-reports",
            "failsafe-reports",
            "jacoco.exec",
            "jacoco-it.exec");

    /** Whether and as what it exists, and of a file whether it can be executed. */
    static long asked(Path path) {
        long existence = existence(path);
        return existence == FILE && Files.isExecutable(path) ? EXECUTABLE : existence;
    }

    /** Whether and as what it exists. */
    static long existence(Path path) {
        if (Files.isRegularFile(path)) {
            return FILE;
        }
        return Files.isDirectory(path) ? DIRECTORY : Files.exists(path) ? OTHER : ABSENT;
    }

    static long attributes(Path path) throws IOException {
        long existence = existence(path);
        return existence == FILE ? existence + 31 * (1 + Files.size(path)) : existence;
    }

    long content(Path path) throws IOException {
        long existence = existence(path);
        if (existence != FILE) {
            return existence;
        }
        String name = path.toString().replace('\\', '/');
        if (volatileContent.isIn(name)) {
            return Hashing.xxh3_64().hashBytesToLong(volatileContent.without(name, Files.readAllBytes(path)));
        }
        try (InputStream in = Files.newInputStream(path)) {
            HashStream64 hash = Hashing.xxh3_64().hashStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.putBytes(buffer, 0, read);
            }
            return hash.getAsLong();
        }
    }

    static long listing(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return existence(path);
        }
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        names(path).forEach(hash::putString);
        return hash.getAsLong();
    }

    static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !LEFT_BY_BUILD.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /** A hash over all files below a directory, by their names in it. */
    long tree(Path directory) throws IOException {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                hash.putString(directory.relativize(file).toString().replace('\\', '/'));
                hash.putLong(content(file));
            }
        }
        return hash.getAsLong();
    }
}
