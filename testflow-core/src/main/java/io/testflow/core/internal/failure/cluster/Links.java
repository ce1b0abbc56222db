package io.testflow.core.internal.failure.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins causes that name one another. */
final class Links {

    private static final String CONTEXT = "context ";

    private Links() {}

    static void join(List<Bucket> buckets, DisjointSets sets) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            for (String link : bucket.cause().links()) {
                Integer other = first.putIfAbsent(bucket.flaky() + link, i);
                if (other != null) {
                    sets.join(other, i);
                }
            }
        }
        joinContexts(buckets, sets, false);
        joinContexts(buckets, sets, true);
    }

    /** A context that nobody can name is the one that failed, where one alone did. */
    private static void joinContexts(List<Bucket> buckets, DisjointSets sets, boolean flaky) {
        Set<Integer> failed = new HashSet<>();
        Set<Integer> after = new HashSet<>();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            if (bucket.flaky() == flaky && bucket.cause().links().stream().anyMatch(link -> link.startsWith(CONTEXT))) {
                (bucket.cause().kind() == Cause.Kind.AFTERMATH ? after : failed).add(sets.find(i));
            }
        }
        if (failed.size() == 1) {
            after.forEach(each -> sets.join(each, failed.iterator().next()));
        }
    }
}
