package io.testflow.core.internal.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directory in which the build and the test JVMs of one execution meet, {@code target/testflow/<execution id>},
 * and the names of the files in it.
 *
 * @param path where it is; it need not exist yet
 */
public record RunDirectory(Path path) {

    /** The system property of the test JVM that holds the absolute path of this directory. */
    public static final String PATH_PROPERTY = "testflow.run";

    /** The system property of the test JVM that holds the id of the build that the plan must belong to. */
    public static final String BUILD_PROPERTY = "testflow.build";

    private static final Pattern RESULTS = Pattern.compile("results-.*\\.log");
    private static final Pattern RECORDINGS = Pattern.compile("recording-.*\\.bin");

    /** The agent gives it the time at which its JVM began, in milliseconds since 1970, hexadecimal. */
    private static final Pattern BEGAN = Pattern.compile("recording-(\\p{XDigit}{1,15})-.*\\.bin");

    /** The plan, written by the build and read by the test JVMs. */
    public Path plan() {
        return path.resolve("plan");
    }

    /** The classes that Surefire is to leave out, in the form of its {@code excludesFile}. */
    public Path excludes() {
        return path.resolve("excludes.txt");
    }

    /** What the test JVMs have to say to the user, see {@link RunNotes}. */
    public Path notes() {
        return path.resolve("notes.txt");
    }

    /** The jars of the class path that hold code of the project itself, a path on each line. */
    public Path projectJars() {
        return path.resolve("project-jars.txt");
    }

    /** A name for a result file that no other test JVM uses. */
    public Path newResults() {
        // No UUID: the JVM would have to find its cryptography first, which takes a new one a tenth of a second.
        String now = Long.toHexString(System.currentTimeMillis()) + Long.toHexString(System.nanoTime());
        return path.resolve("results-" + ProcessId.own() + "-" + now + ".log");
    }

    /**
     * All result files, by name; also those of earlier builds that nobody has removed.
     *
     * @return empty where there is no such directory
     */
    public List<Path> results() throws IOException {
        return files(RESULTS);
    }

    /** All recordings of what tests used, by name, as {@link #results()} otherwise. */
    public List<Path> recordings() throws IOException {
        return files(RECORDINGS);
    }

    /** When the first of the test JVMs began that recorded; empty where none did. */
    public Optional<Instant> began() throws IOException {
        return recordings().stream()
                .map(file -> BEGAN.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> Instant.ofEpochMilli(Long.parseLong(name.group(1), 16)))
                .min(Comparator.naturalOrder());
    }

    private List<Path> files(Pattern name) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Removes what test JVMs of an earlier build have left here: results, recordings and notes. */
    public void removeLeftovers() throws IOException {
        for (Path file : results()) {
            Files.deleteIfExists(file);
        }
        for (Path file : recordings()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(notes());
    }
}
