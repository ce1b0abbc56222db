package io.testflow.benchmarks.maven;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Surefire prints. Its reports know less: where several test classes inherit a nested class, the last one's report
 * overwrites the others'.
 *
 * @param cases test cases that were run, each invocation of a parameterised test for itself
 * @param failures of those, how many failed or erred
 * @param failed the methods that it names as failed
 */
record TestLog(int cases, int failures, Set<TestKey> failed) {

    private static final Pattern SUM =
            Pattern.compile(".*Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)(, Flakes: \\d+)?");
    private static final Pattern FAILED =
            Pattern.compile(".*\\[ERROR\\] ([\\w.$]+)\\.(\\w+).* -- Time elapsed: .* <<< (?:FAILURE|ERROR)!");

    /** Reads the output of one Maven run. */
    static TestLog read(List<String> lines) {
        int cases = 0;
        int failures = 0;
        Set<TestKey> failed = new TreeSet<>();
        for (String line : lines) {
            Matcher sum = SUM.matcher(line);
            Matcher failure = FAILED.matcher(line);
            if (sum.matches()) {
                cases += number(sum, 1) - number(sum, 4);
                failures += number(sum, 2) + number(sum, 3);
            } else if (failure.matches()) {
                failed.add(new TestKey(failure.group(1), failure.group(2)));
            }
        }
        return new TestLog(cases, failures, failed);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
