package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailedTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a cluster of what has one cause. */
final class ClusterMaker {

    private static final String UNKNOWN = "unknown";

    private ClusterMaker() {}

    static Cluster cluster(List<Bucket> joined) {
        List<Bucket> best = joined.stream()
                .sorted(Comparator.comparing((Bucket bucket) -> bucket.cause().kind())
                        .thenComparing(Bucket::key))
                .toList();
        Bucket leader = best.get(0);
        DiagnosedTest sample = sample(best.stream()
                .filter(bucket -> bucket.cause().kind() == leader.cause().kind())
                .flatMap(bucket -> bucket.tests().stream())
                .toList());
        List<FailedTest> tests = joined.stream()
                .flatMap(bucket -> bucket.tests().stream())
                .map(DiagnosedTest::test)
                .sorted(ReadingOrder.TESTS)
                .toList();
        return new Cluster(
                ClusterId.of(leader.key()), Title.of(best, sample.test()), sample.diagnosis(), tests, sample.test());
    }

    /** The shortest of those that have the category that most of them have. */
    private static DiagnosedTest sample(List<DiagnosedTest> tests) {
        Map<String, Long> counts = tests.stream()
                .collect(Collectors.groupingBy(
                        test -> test.diagnosis().category(), TreeMap::new, Collectors.counting()));
        if (counts.size() > 1) {
            counts.remove(UNKNOWN);
        }
        String most = counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return tests.stream()
                .filter(test -> test.diagnosis().category().equals(most))
                .min(ReadingOrder.SHORTEST)
                .orElseThrow();
    }
}
