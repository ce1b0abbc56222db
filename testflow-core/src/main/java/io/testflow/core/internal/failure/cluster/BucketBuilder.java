package io.testflow.core.internal.failure.cluster;

import static java.util.Objects.requireNonNull;

import io.testflow.core.failure.DiagnosedTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects failures with the same key; the shortest is the one to read. */
final class BucketBuilder {

    private final boolean flaky;
    private final List<DiagnosedTest> tests = new ArrayList<>();
    private final List<Thrown> telling = new ArrayList<>();
    private final Set<String> links = new HashSet<>();
    private @Nullable Cause cause;

    BucketBuilder(boolean flaky) {
        this.flaky = flaky;
    }

    void add(DiagnosedTest test, Cause found) {
        links.addAll(found.links());
        boolean shortest = tests.isEmpty() || ReadingOrder.SHORTEST.compare(test, tests.get(0)) < 0;
        int at = shortest ? 0 : tests.size();
        tests.add(at, test);
        if (found.telling() != null) {
            telling.add(Math.min(at, telling.size()), found.telling());
        }
        if (shortest) {
            cause = found;
        }
    }

    Bucket bucket() {
        return new Bucket(flaky, requireNonNull(cause).linked(links), tests, telling);
    }
}
