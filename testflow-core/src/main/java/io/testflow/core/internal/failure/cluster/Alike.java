package io.testflow.core.internal.failure.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins causes whose keys differ by chance: words of a message that are values, a way through the code with a step more.
 *
 * <p>Two are compared only where an index names both, and there with those that were there first and were not like any other.
 */
final class Alike {

    /** How many unlike causes of one entry of the index are kept to compare with. */
    private static final int LEADERS = 16;

    private final List<Bucket> buckets;
    private final FrameWeights weights;
    private final Map<String, List<Integer>> index = new HashMap<>();

    Alike(List<Bucket> buckets) {
        this.buckets = buckets;
        this.weights = FrameWeights.over(
                buckets.stream().map(bucket -> bucket.cause().frames()).toList());
    }

    void join(DisjointSets sets) {
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            if (isComparable(bucket.cause())) {
                for (String entry : entries(bucket)) {
                    join(i, index.computeIfAbsent(bucket.flaky() + entry, key -> new ArrayList<>()), sets);
                }
            }
        }
    }

    /** Whether there is a stack that leads to the place. */
    private static boolean isComparable(Cause cause) {
        return cause.kind() == Cause.Kind.PLACE
                && cause.telling() != null
                && cause.telling().place().isPresent();
    }

    private List<String> entries(Bucket bucket) {
        Thrown telling = requireNonNull(bucket.cause().telling());
        String type = telling.type() + "|";
        List<String> entries = new ArrayList<>();
        entries.add(type + requireNonNull(bucket.cause().place()).text() + "|" + telling.line());
        String said = type + telling.message().named() + "|";
        weights.heaviest(telling.frames()).ifPresent(frame -> entries.add(said + frame.text()));
        return entries;
    }

    private void join(int one, List<Integer> leaders, DisjointSets sets) {
        for (int leader : leaders) {
            if (isSame(buckets.get(leader), buckets.get(one))) {
                sets.join(leader, one);
                return;
            }
        }
        if (leaders.size() < LEADERS) {
            leaders.add(one);
        }
    }

    private boolean isSame(Bucket one, Bucket other) {
        Thrown first = requireNonNull(one.cause().telling());
        Thrown second = requireNonNull(other.cause().telling());
        boolean sameCategory = one.first()
                .diagnosis()
                .category()
                .equals(other.first().diagnosis().category());
        return sameCategory
                && (first.message().named().equals(second.message().named())
                        ? weights.areAlike(first.frames(), second.frames())
                        : isSameStatement(first, second) && Words.areAlike(first, second));
    }

    /** Of two that the index names by place and line. */
    private static boolean isSameStatement(Thrown first, Thrown second) {
        return first.line() > 0
                && first.isThrownByProject()
                && !first.message().shape().equals(second.message().shape());
    }
}
