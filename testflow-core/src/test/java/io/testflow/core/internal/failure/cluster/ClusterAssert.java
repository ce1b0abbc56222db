package io.testflow.core.internal.failure.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import java.util.List;
import java.util.stream.Stream;

/** What clusters failures fall into. */
final class ClusterAssert {

    private ClusterAssert() {}

    static List<Cluster> clusters(Failing... failures) {
        return new Clusterer().of(told(failures));
    }

    static List<DiagnosedTest> told(Failing... failures) {
        return Stream.of(failures).map(Failing::told).toList();
    }

    static Cluster one(Failing... failures) {
        List<Cluster> clusters = clusters(failures);
        assertThat(clusters)
                .as(() -> clusters.stream().map(Cluster::title).toList().toString())
                .hasSize(1);
        return clusters.get(0);
    }

    static void different(Failing... failures) {
        assertThat(clusters(failures)).extracting(Cluster::title).hasSize(failures.length);
    }
}
