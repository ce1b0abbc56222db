package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.internal.failure.normal.FrameNormalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds failures with the same cause.
 *
 * <p>Failures are put together by a key of their cause, which needs no comparison; then what is left is compared where an
 * index says that two may be alike. The time grows as n log n with the failures, and the outcome does not depend on their order.
 */
public final class Clusterer {

    /** The clusters, by the name of their first test; each failure is in exactly one. */
    public List<Cluster> of(List<DiagnosedTest> failures) {
        List<DiagnosedTest> sorted =
                failures.stream().sorted(ReadingOrder.BY_NAME).toList();
        List<Bucket> buckets = buckets(sorted);
        DisjointSets sets = new DisjointSets(buckets.size());
        Links.join(buckets, sets);
        new Alike(buckets).join(sets);
        Map<Integer, List<Bucket>> joined = IntStream.range(0, buckets.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        sets::find, TreeMap::new, Collectors.mapping(buckets::get, Collectors.toList())));
        return joined.values().stream()
                .map(ClusterMaker::cluster)
                .sorted(Comparator.comparing(
                                (Cluster cluster) -> cluster.tests().get(0), ReadingOrder.TESTS)
                        .thenComparing(Cluster::id))
                .toList();
    }

    private static List<Bucket> buckets(List<DiagnosedTest> failures) {
        FrameNormalizer normalizer = FrameNormalizer.of(
                failures.stream().map(failure -> failure.test().test().className()));
        CauseReader reader = new CauseReader(new ChainReader(normalizer));
        Map<String, BucketBuilder> builders = new TreeMap<>();
        for (DiagnosedTest failure : failures) {
            boolean flaky = failure.test().attempts().isFlaky();
            Cause cause = reader.read(failure);
            builders.computeIfAbsent(flaky + cause.key(), key -> new BucketBuilder(flaky))
                    .add(failure, cause);
        }
        return builders.values().stream().map(BucketBuilder::bucket).toList();
    }
}
