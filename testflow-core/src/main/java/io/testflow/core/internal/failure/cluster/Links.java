package io.testflow.core.internal.failure.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins causes that name one another. */
final class Links {

    private Links() {}

    static void join(List<Bucket> buckets, DisjointSets sets) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            for (String link : bucket.cause().links()) {
                Integer other = link.equals(Aftermath.DATABASE) ? null : first.putIfAbsent(bucket.flaky() + link, i);
                if (other != null) {
                    sets.join(other, i);
                }
            }
        }
        for (boolean flaky : new boolean[] {false, true}) {
            joinOnly(Aftermath.DATABASE, buckets, sets, flaky);
            joinOnly(Aftermath.CONTEXT_LINK, buckets, sets, flaky);
        }
    }

    /** What nobody names is the one that failed, where one alone did. */
    private static void joinOnly(String link, List<Bucket> buckets, DisjointSets sets, boolean flaky) {
        Set<Integer> failed = new HashSet<>();
        Set<Integer> after = new HashSet<>();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            Set<String> links = bucket.cause().links();
            boolean isAfter = bucket.cause().kind() == Cause.Kind.AFTERMATH;
            if (bucket.flaky() == flaky
                    && links.stream().anyMatch(each -> isAfter ? each.equals(link) : each.startsWith(link))) {
                (isAfter ? after : failed).add(sets.find(i));
            }
        }
        if (failed.size() == 1) {
            after.forEach(each -> sets.join(each, failed.iterator().next()));
        }
    }
}
