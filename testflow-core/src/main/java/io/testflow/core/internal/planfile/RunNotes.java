package io.testflow.core.internal.planfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What the test JVMs have to say to the user, one line each, for the build to print: whatever a test JVM prints itself
 * may damage the channel on which Surefire listens to it.
 */
public final class RunNotes {

    private RunNotes() {}

    /** Adds the note, line ends folded, unless the same note is there already. Several JVMs may do so at once. */
    public static void add(RunDirectory directory, String note) throws IOException {
        String line = note.replaceAll("\\s*\\R\\s*", " ");
        if (read(directory).contains(line)) {
            return;
        }
        Path file = directory.notes();
        Files.createDirectories(directory.path());
        Files.write(
                file,
                (line + "\n").getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /**
     * Reads the notes, each once, in the order in which they were made.
     *
     * @return empty where nobody had anything to say
     */
    public static List<String> read(RunDirectory directory) throws IOException {
        Path file = directory.notes();
        if (!Files.exists(file)) {
            return List.of();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .distinct()
                .toList();
    }
}
