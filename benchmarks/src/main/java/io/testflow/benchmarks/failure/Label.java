package io.testflow.benchmarks.failure;

import io.testflow.core.failure.FailedTest;
import java.util.List;

/**
 * What a person says of a failure.
 *
 * @param report path of the report below the folder of its part
 * @param suite what the report calls suite or class; empty where it has none
 * @param test what the report calls test; empty for a failure of the class as a whole
 * @param category the category of its root cause
 * @param cluster the name of its cause
 * @param part {@code authoring} or {@code held-out}
 */
record Label(String report, String suite, String test, String category, String cluster, String part) {

    /** Reads a line of {@code labels.tsv}. */
    static Label parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("a label has six fields and not those of: " + line);
        }
        String report = fields[0].substring(fields[0].indexOf('/') + 1);
        return new Label(report, fields[1], fields[2], fields[3], fields[4], fields[5]);
    }

    /** By which it is found. */
    String key() {
        return key(report, suite, test);
    }

    /** The keys that a label of a failed test may have, the surest first. */
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
