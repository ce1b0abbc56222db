package io.testflow.data.command;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.data.DataFailure;
import io.testflow.core.error.UsageException;
import io.testflow.data.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs one command in a JVM with the class path of the tests, where drivers of databases and Datafaker are. What it has to say to the
 * user is in a file, since libraries write to the streams.
 */
public final class DataProgram {

    /** What the lines of its output begin with that say how far it has come; libraries may write others. */
    public static final String PROGRESS = Progress.PREFIX;

    private DataProgram() {}

    /**
     * Ends with another status than 0 where the user has to do something.
     *
     * @param words the file to write, the folder of {@code testflow.yml}, the command and its words: {@code generate}, the data set, a
     *     format, a folder or a JDBC URL, and a seed or nothing; {@code freeze} or {@code diff} and the data set; {@code mask}, the data
     *     set, a JDBC URL, a table, a condition, a number of rows, whether with rows that refer to these, columns with their kinds, and a key
     */
    public static void main(String... words) throws IOException {
        Path said = Path.of(words[0]);
        DataCommands commands = new DataCommands(Path.of(words[1]).resolve(SettingsFile.NAME), new Progress());
        try {
            List<String> lines = switch (words[2]) {
                case "generate" -> commands.generate(words[3], words[4], words[5], words[6]);
                case "freeze" -> commands.freeze(words[3]);
                case "mask" -> commands.mask(words[3], words[4], slice(words));
                default -> commands.diff(words[3]);
            };
            Files.write(said, lines);
        } catch (UsageException | DataFailure e) {
            Files.writeString(said, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private static Slice slice(String... words) {
        Slice slice = Slice.of(words[5])
                .where(words[6])
                .first(Long.parseLong(words[7]))
                .key(words[10]);
        slice = words[8].equals("true") ? slice.withReferring() : slice;
        for (String mask : words[9].isBlank() ? new String[0] : words[9].split(";", -1)) {
            int equals = mask.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "`" + mask
                                + "` gives no kind to a column. Write `-Dtestflow.mask=customer.email=email:40;customer.name=name`.");
            }
            slice = slice.mask(
                    mask.substring(0, equals).strip(),
                    mask.substring(equals + 1).strip());
        }
        return slice;
    }
}
