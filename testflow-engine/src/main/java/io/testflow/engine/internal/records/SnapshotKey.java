package io.testflow.engine.internal.records;

import io.testflow.engine.project.TestRunSetup;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** What must be the same for a record to hold, whatever the code is like; neither paths nor hosts are in it. */
final class SnapshotKey {

    /** Raised when fingerprints, or what counts as used, change their meaning. */
    private static final int MEANING = 1;

    private SnapshotKey() {}

    /** The key in words: {@code jdk17 linux UTF-8 en_US Europe/Berlin ea v1}. */
    static String of(TestRunSetup setup) {
        return String.join(
                " ",
                "jdk" + setup.jdk(),
                platform(System.getProperty("os.name", "")),
                Charset.defaultCharset().name(),
                Locale.getDefault().toString(),
                TimeZone.getDefault().getID(),
                setup.assertions() ? "ea" : "da",
                "v" + MEANING);
    }

    static String platform(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("windows")) {
            return "windows";
        }
        return lower.contains("mac") ? "mac" : lower.replaceAll("[^a-z0-9]+", "-");
    }
}
