package io.testflow.benchmarks.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one build's tests did, as Surefire's reports and output say.
 *
 * @param cases test cases that were run, each invocation of a parameterised test for itself
 * @param failures of those, how many failed or erred
 * @param ran methods that were run, passed, failed or aborted
 * @param failed methods of which at least one invocation failed or erred
 */
public record TestRun(int cases, int failures, Set<TestKey> ran, Set<TestKey> failed) {

    /** Keeps the sets from changes. */
    public TestRun {
        ran = Collections.unmodifiableSet(new TreeSet<>(ran));
        failed = Collections.unmodifiableSet(new TreeSet<>(failed));
    }

    /**
     * Reads what a build left and printed.
     *
     * @param module the directory of the only module
     */
    public static TestRun of(Path module, MavenRun run) throws IOException {
        SurefireReport report = new SurefireReport();
        for (Path file : reports(module.resolve("target/surefire-reports"))) {
            report.read(file);
        }
        TestLog log = TestLog.read(run.lines());
        Set<TestKey> failed = new TreeSet<>(report.failed());
        failed.addAll(log.failed());
        return new TestRun(log.cases(), log.failures(), report.ran(), failed);
    }

    /** None where no fork was started. */
    private static List<Path> reports(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(directory)) {
            return list.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    /** Test methods that were run. */
    public int methods() {
        return ran.size();
    }

    /** Test classes of which something was run; a nested class counts for itself. */
    public int classes() {
        return ran.stream().map(TestKey::className).collect(Collectors.toSet()).size();
    }

    /** The binary names of the classes of which something was run, nested ones as their outermost. */
    public Set<String> outermostClasses() {
        return ran.stream().map(TestKey::outermostClass).collect(Collectors.toCollection(TreeSet::new));
    }
}
