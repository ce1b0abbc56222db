package io.testflow.engine.internal.failure.history;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is remembered of the failures of earlier builds. Immutable.
 *
 * @param causes by id of their cluster
 * @param tests that have failed, by module and name
 * @param note what a user should know about the memory, a sentence; empty where there is nothing to say
 */
public record FailureHistory(Map<String, KnownCause> causes, Map<String, TestMemory> tests, String note) {

    /** Nothing is remembered. */
    public static final FailureHistory NONE = new FailureHistory(Map.of(), Map.of(), "");

    static final int MOST_ENTRIES = 5000;

    static final Duration KEPT = Duration.ofDays(90);

    /** Copies the maps. */
    public FailureHistory {
        causes = Map.copyOf(causes);
        tests = Map.copyOf(tests);
    }

    /** What was remembered when a build began: who analyses the same failures again has not seen them before. */
    public FailureHistory before(Instant start) {
        Map<String, KnownCause> old = causes.entrySet().stream()
                .filter(cause -> cause.getValue().first().at().isBefore(start.truncatedTo(ChronoUnit.SECONDS)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FailureHistory(old, tests, note);
    }

    /** The cause of a cluster, where it was seen before. */
    public Optional<KnownCause> cause(String cluster) {
        return Optional.ofNullable(causes.get(cluster));
    }

    /** How often a test passed and failed on the same code. */
    public int flaky(ModuleTest test) {
        TestMemory known = tests.get(test.toString());
        return known == null ? 0 : known.flaky();
    }

    /**
     * The memory after one more build.
     *
     * @param findings what it found; that the surroundings fail says nothing of a test
     * @param onSameCode tests that failed though nothing has changed that they used when they passed
     * @param passed the tests that passed at once
     */
    public FailureHistory after(
            Seen now, List<Finding> findings, Set<ModuleTest> onSameCode, Collection<ModuleTest> passed) {
        Map<String, KnownCause> allCauses = new HashMap<>(causes);
        Map<String, TestMemory> allTests = new HashMap<>(tests);
        Set<String> failed = new HashSet<>();
        for (Finding finding : findings) {
            allCauses.compute(
                    finding.cluster().id(),
                    (id, known) ->
                            known == null ? KnownCause.of(finding.cluster(), now) : known.and(finding.cluster(), now));
            for (FailedTest test : finding.cluster().tests()) {
                String name = test.inModule().toString();
                boolean byTest = finding.verdict().kind() != Verdict.Kind.ENVIRONMENT;
                if (failed.add(name) && byTest) {
                    boolean flips = test.attempts().isFlaky() || onSameCode.contains(test.inModule());
                    TestMemory known = allTests.getOrDefault(name, TestMemory.ofNew(name, now));
                    allTests.put(name, known.failed(now, flips));
                }
            }
        }
        for (ModuleTest test : passed) {
            if (!failed.contains(test.toString())) {
                allTests.computeIfPresent(test.toString(), (name, known) -> known.passed(now));
            }
        }
        return new FailureHistory(
                newest(allCauses, KnownCause::last, now.at()), newest(allTests, TestMemory::last, now.at()), note);
    }

    private static <T> Map<String, T> newest(Map<String, T> all, Function<T, Seen> last, Instant now) {
        Comparator<Map.Entry<String, T>> byTime =
                Comparator.comparing(entry -> last.apply(entry.getValue()).at());
        return all.entrySet().stream()
                .filter(entry -> last.apply(entry.getValue()).at().isAfter(now.minus(KEPT)))
                .sorted(byTime.reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_ENTRIES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
