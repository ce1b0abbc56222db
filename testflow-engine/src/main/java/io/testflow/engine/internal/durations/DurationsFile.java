package io.testflow.engine.internal.durations;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The durations as a file below {@code .testflow/} at the root of the project, one record a test class: module, execution,
 * class, seconds.
 *
 * <p>Builds that run at the same time take turns in changing it; a reader sees all of one state.
 */
public final class DurationsFile {

    private static final RecordFile FORMAT = new RecordFile("testflow-durations", 1);
    private static final String DIRECTORY = ".testflow";
    private static final String NAME = "durations";

    private DurationsFile() {}

    /** Reads what is known; a file that is corrupt or foreign is nothing known, with a note. */
    public static Durations read(Path projectDirectory) {
        Path file = projectDirectory.resolve(DIRECTORY).resolve(NAME);
        if (!Files.exists(file)) {
            return new Durations(Map.of(), "");
        }
        try {
            return new Durations(seconds(file), "");
        } catch (UnreadableFileException e) {
            return new Durations(
                    Map.of(),
                    "The durations of earlier runs are ignored: " + e.getMessage()
                            + ". The next full run writes the file anew.");
        }
    }

    /**
     * Puts a full run of one module and execution in the place of what was known of it.
     *
     * @param secondsByClass seconds by binary name of the test class
     * @throws IOException when the file cannot be written
     */
    public static void mergeFullRun(
            Path projectDirectory, String module, String execution, Map<String, Double> secondsByClass)
            throws IOException {
        Path directory = projectDirectory.resolve(DIRECTORY);
        IgnoredDirectory.create(directory);
        // Threads of one JVM cannot share a file lock, hence both: first the JVM's turn, then that among builds.
        synchronized (DurationsFile.class) {
            try (FileChannel turns = FileChannel.open(
                    directory.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                awaitTurn(turns);
                Map<Durations.Key, Double> merged =
                        new HashMap<>(read(projectDirectory).seconds());
                merged.keySet()
                        .removeIf(key ->
                                key.module().equals(module) && key.execution().equals(execution));
                secondsByClass.forEach(
                        (name, seconds) -> merged.put(new Durations.Key(module, execution, name), seconds));
                FORMAT.write(directory.resolve(NAME), records(merged));
            }
        }
    }

    /**
     * Waits until no other build changes the file, and holds them off until the channel is closed; where files cannot be
     * locked the last build wins, and still none sees half a file.
     */
    private static void awaitTurn(FileChannel turns) {
        try {
            turns.lock();
        } catch (IOException | OverlappingFileLockException e) {
            return;
        }
    }

    private static List<List<String>> records(Map<Durations.Key, Double> seconds) {
        Map<String, List<String>> sorted = new TreeMap<>();
        seconds.forEach((key, value) -> sorted.put(
                key.toString(),
                List.of(key.module(), key.execution(), key.className(), String.format(Locale.ROOT, "%.3f", value))));
        return List.copyOf(sorted.values());
    }

    private static Map<Durations.Key, Double> seconds(Path file) throws UnreadableFileException {
        Map<Durations.Key, Double> seconds = new HashMap<>();
        for (List<String> record : FORMAT.read(file)) {
            try {
                seconds.put(
                        new Durations.Key(record.get(0), record.get(1), record.get(2)), Double.valueOf(record.get(3)));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new UnreadableFileException(file, "a record makes no sense: " + String.join(" ", record), e);
            }
        }
        return seconds;
    }
}
