package io.testflow.benchmarks.recording;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long Surefire took, out of the log of a Maven that puts the milliseconds since its start before each line. */
final class TestPhase {

    /** Makes Maven do so. */
    static final String OPTION = "-Dorg.slf4j.simpleLogger.showDateTime=true";

    private static final Pattern START = Pattern.compile("(\\d+) \\[INFO\\] --- .*surefire.*:test .*");
    private static final Pattern END = Pattern.compile("(\\d+) \\[INFO\\] BUILD .*");

    private TestPhase() {}

    /** Milliseconds from the start of Surefire to the end of the build, whose last phase it was; empty without it. */
    static OptionalLong millis(List<String> log) {
        OptionalLong start = time(log, START);
        OptionalLong end = time(log, END);
        return start.isPresent() && end.isPresent()
                ? OptionalLong.of(end.getAsLong() - start.getAsLong())
                : OptionalLong.empty();
    }

    private static OptionalLong time(List<String> log, Pattern pattern) {
        return log.stream()
                .map(line -> pattern.matcher(line.replaceAll("\u001B\\[[0-9;]*m", "")))
                .filter(Matcher::matches)
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .findFirst();
    }
}
