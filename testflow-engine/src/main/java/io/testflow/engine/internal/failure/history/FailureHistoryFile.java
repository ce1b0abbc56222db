package io.testflow.engine.internal.failure.history;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.turns.Turns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The memory of failures as a file below {@code .testflow/} at the root of the project.
 *
 * <p>Builds that run at the same time take turns in changing it; a reader sees all of one state.
 */
public final class FailureHistoryFile {

    private static final RecordFile FORMAT = new RecordFile("testflow-failures", 2);
    private static final String NAME = "failures.tsv";
    private static final int FIELDS_OF_SEEN = 3;

    private FailureHistoryFile() {}

    /** Reads what is remembered; a file that is corrupt or foreign is nothing, with a note. */
    public static FailureHistory read(Path projectDirectory) {
        Path file = projectDirectory.resolve(IgnoredDirectory.OWN).resolve(NAME);
        if (!Files.exists(file)) {
            return FailureHistory.NONE;
        }
        try {
            return parse(file);
        } catch (UnreadableFileException e) {
            return new FailureHistory(
                    Map.of(),
                    Map.of(),
                    "The failures of earlier runs are ignored: " + e.getMessage()
                            + ". This build writes the file anew.");
        }
    }

    /**
     * Changes what is remembered.
     *
     * @param change from what is remembered now, which another build may have changed since it was read, to what shall be
     * @throws IOException when the file cannot be written
     */
    public static void update(Path projectDirectory, UnaryOperator<FailureHistory> change) throws IOException {
        Path directory = projectDirectory.resolve(IgnoredDirectory.OWN);
        IgnoredDirectory.create(directory);
        Turns.take(directory.resolve(NAME + ".lock"), () -> {
            FailureHistory before = read(projectDirectory);
            FailureHistory after = change.apply(before);
            boolean isSame =
                    after.causes().equals(before.causes()) && after.tests().equals(before.tests());
            if (!isSame || !before.note().isEmpty()) {
                FORMAT.write(directory.resolve(NAME), records(after));
            }
        });
    }

    private static List<List<String>> records(FailureHistory history) {
        List<List<String>> records = new ArrayList<>();
        new TreeMap<>(history.causes()).values().forEach(cause -> {
            List<String> record = new ArrayList<>(List.of("cause", cause.id()));
            record.addAll(fields(cause.first()));
            record.addAll(fields(cause.last()));
            record.addAll(new TreeSet<>(cause.tests()));
            records.add(record);
        });
        new TreeMap<>(history.tests()).values().forEach(test -> {
            List<String> record = new ArrayList<>(List.of("test", test.test(), Integer.toString(test.flaky())));
            record.addAll(fields(test.last()));
            record.add(test.failedAt());
            record.add(test.passedAt());
            records.add(record);
        });
        return records;
    }

    private static List<String> fields(Seen seen) {
        return List.of(seen.at().toString(), seen.commit(), seen.clean() ? "clean" : "changed");
    }

    private static FailureHistory parse(Path file) throws UnreadableFileException {
        Map<String, KnownCause> causes = new HashMap<>();
        Map<String, TestMemory> tests = new HashMap<>();
        for (List<String> record : FORMAT.read(file)) {
            try {
                if (record.get(0).equals("cause")) {
                    int first = 2;
                    int last = first + FIELDS_OF_SEEN;
                    causes.put(
                            record.get(1),
                            new KnownCause(
                                    record.get(1),
                                    seen(record, first),
                                    seen(record, last),
                                    new HashSet<>(record.subList(last + FIELDS_OF_SEEN, record.size()))));
                } else {
                    int behind = 3 + FIELDS_OF_SEEN;
                    tests.put(
                            record.get(1),
                            new TestMemory(
                                    record.get(1),
                                    Integer.parseInt(record.get(2)),
                                    seen(record, 3),
                                    record.get(behind),
                                    record.get(behind + 1)));
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
                throw new UnreadableFileException(file, "a record makes no sense: " + String.join(" ", record), e);
            }
        }
        return new FailureHistory(causes, tests, "");
    }

    private static Seen seen(List<String> record, int at) {
        return new Seen(
                Instant.parse(record.get(at)),
                record.get(at + 1),
                record.get(at + 2).equals("clean"));
    }
}
