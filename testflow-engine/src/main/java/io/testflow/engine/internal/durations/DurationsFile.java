package io.testflow.engine.internal.durations;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.turns.Turns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String NAME = "durations";

    private DurationsFile() {}

    /** Reads what is known; a file that is corrupt or foreign is nothing known, with a note. */
    public static Durations read(Path projectDirectory) {
        Path file = projectDirectory.resolve(IgnoredDirectory.OWN).resolve(NAME);
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
        Path directory = projectDirectory.resolve(IgnoredDirectory.OWN);
        IgnoredDirectory.create(directory);
        Turns.take(directory.resolve(NAME + ".lock"), () -> {
            Map<Durations.Key, Double> merged =
                    new HashMap<>(read(projectDirectory).seconds());
            merged.keySet()
                    .removeIf(key ->
                            key.module().equals(module) && key.execution().equals(execution));
            secondsByClass.forEach((name, seconds) -> merged.put(new Durations.Key(module, execution, name), seconds));
            FORMAT.write(directory.resolve(NAME), records(merged));
        });
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
