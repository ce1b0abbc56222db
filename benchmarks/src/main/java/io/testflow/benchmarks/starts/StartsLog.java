package io.testflow.benchmarks.starts;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of affected tests out of what STARTS prints. */
final class StartsLog {

    private static final String HEADING = "********** AffectedTests **********";
    private static final Pattern ENTRY = Pattern.compile("\\p{Alpha}+: ([\\w.$]+)");

    private StartsLog() {}

    /**
     * The affected test classes, by binary name.
     *
     * @throws IOException where STARTS printed no list
     */
    static Set<String> affected(List<String> output) throws IOException {
        Set<String> classes = new TreeSet<>();
        boolean listing = false;
        boolean seen = false;
        for (String line : output) {
            Matcher entry = ENTRY.matcher(line);
            if (line.endsWith(HEADING)) {
                listing = true;
                seen = true;
            } else if (listing && entry.matches()) {
                classes.add(entry.group(1));
            } else if (line.startsWith("[INFO] ----")) {
                listing = false;
            }
        }
        if (!seen && output.stream().noneMatch(line -> line.contains("No tests are selected"))) {
            throw new IOException("STARTS printed no list of affected tests.");
        }
        return classes;
    }
}
