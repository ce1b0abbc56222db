package io.testflow.benchmarks.history;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the parent that a pom's text names. */
final class ParentVersion {

    private static final Pattern PARENT = Pattern.compile("(?s)(<parent>.*?<version>)([^<]*)(</version>.*?</parent>)");

    private ParentVersion() {}

    static String of(String pom) {
        return find(pom).group(2);
    }

    static String replace(String pom, String version) {
        MatchResult parent = find(pom);
        return pom.substring(0, parent.start(2)) + version + pom.substring(parent.end(2));
    }

    private static MatchResult find(String pom) {
        Matcher matcher = PARENT.matcher(pom);
        if (!matcher.find()) {
            throw new IllegalArgumentException("This pom names no parent with a version.");
        }
        return matcher.toMatchResult();
    }
}
