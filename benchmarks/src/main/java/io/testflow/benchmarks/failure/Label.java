package io.testflow.benchmarks.failure;

import io.testflow.core.error.UsageException;
import io.testflow.core.failure.FailedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a person says of a failed test of the reports.
 *
 * @param report path of its report in the folder of all reports
 * @param suite the {@code classname} of the test case, may be empty
 * @param test the {@code name} of the test case, with that of the suite once in a report; may be empty
 * @param category id of the category of its cause
 * @param cluster name of its cause
 * @param part whether rules may be written after it
 */
record Label(String report, String suite, String test, String category, String cluster, Part part) {

    /** The half that rules are written after, and the one that they are measured on. */
    enum Part {
        AUTHORING("authoring"),
        HELD_OUT("held-out");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** As it is written in the file. */
        String id() {
            return id;
        }

        private static Part of(String id) {
            for (Part part : values()) {
                if (part.id.equals(id)) {
                    return part;
                }
            }
            throw new UsageException("`" + id + "` is no part.");
        }
    }

    /**
     * All of a file, in its order.
     *
     * @throws UsageException where a line has not all columns, or no known part
     * @throws IOException where the file cannot be read
     */
    static List<Label> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(Label::of).toList();
    }

    private static Label of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 6) {
            throw new UsageException("A label has 6 columns, and this line " + columns.length + ": " + line);
        }
        return new Label(columns[0], columns[1], columns[2], columns[3], columns[4], Part.of(columns[5]));
    }

    /** By which it is found among the reports of its part. */
    String key() {
        return key(report.substring(part.id().length() + 1), suite, test);
    }

    /** The keys that a label of a failed test of a part may have, the surest first. */
    static List<String> keys(FailedTest failed) {
        String suite = failed.test().className();
        return List.of(
                key(failed.origin(), suite, failed.displayName()),
                key(failed.origin(), suite, failed.test().method().orElse("")),
                key(failed.origin(), suite, ""),
                key(failed.origin(), "", failed.displayName()));
    }

    private static String key(String report, String suite, String test) {
        return report + "\t" + suite + "\t" + test;
    }
}
