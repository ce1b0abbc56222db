package io.testflow.engine.internal.failure.history;

import io.testflow.core.failure.Cluster;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A cause that made tests fail.
 *
 * @param id of its cluster
 * @param first when it was seen first
 * @param last when it was seen last
 * @param tests that failed by it, {@code com.acme:shop a.MoneyTest#adds}, the first {@value #MOST_TESTS} by name
 */
public record KnownCause(String id, Seen first, Seen last, Set<String> tests) {

    /** Where a cause takes more tests than these, that they are many is all that matters. */
    static final int MOST_TESTS = 500;

    /** Copies the tests. */
    public KnownCause {
        tests = Set.copyOf(tests);
    }

    static KnownCause of(Cluster cluster, Seen now) {
        return new KnownCause(cluster.id(), now, now, Set.of()).and(cluster, now);
    }

    KnownCause and(Cluster cluster, Seen now) {
        Set<String> all = new TreeSet<>(tests);
        cluster.tests().stream().map(test -> test.inModule().toString()).forEach(all::add);
        return new KnownCause(id, first, now, all.stream().limit(MOST_TESTS).collect(Collectors.toSet()));
    }
}
