package io.testflow.core.internal.failure.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins causes that name one another. */
final class Links {

    /** Begins the link of who asked for a service in a test class. */
    static final String CLIENT = "client ";
    /** Begins the link of a failure in a test class whose client left no trace. */
    static final String UNKNOWN_CLIENT = "unknown client ";

    private Links() {}

    static void join(List<Bucket> buckets, DisjointSets sets) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            for (String link : bucket.cause().links()) {
                Integer other = isJoinedOtherwise(link) ? null : first.putIfAbsent(bucket.flaky() + link, i);
                if (other != null) {
                    sets.join(other, i);
                }
            }
        }
        joinClients(buckets, sets);
        for (boolean flaky : new boolean[] {false, true}) {
            joinOnly(Aftermath.DATABASE, buckets, sets, flaky);
            joinOnly(Aftermath.CONTEXT_LINK, buckets, sets, flaky);
        }
    }

    private static boolean isJoinedOtherwise(String link) {
        return link.equals(Aftermath.DATABASE) || link.startsWith(CLIENT) || link.startsWith(UNKNOWN_CLIENT);
    }

    /** A client that left no trace is the one of its test class, where that has one alone. */
    private static void joinClients(List<Bucket> buckets, DisjointSets sets) {
        Map<String, Set<Integer>> clients = new HashMap<>();
        for (int i = 0; i < buckets.size(); i++) {
            for (String link : buckets.get(i).cause().links()) {
                if (link.startsWith(CLIENT)) {
                    clients.computeIfAbsent(
                                    buckets.get(i).flaky() + link.substring(CLIENT.length()), key -> new HashSet<>())
                            .add(i);
                }
            }
        }
        for (int i = 0; i < buckets.size(); i++) {
            for (String link : buckets.get(i).cause().links()) {
                if (link.startsWith(UNKNOWN_CLIENT)) {
                    Set<Integer> known = clients.getOrDefault(
                            buckets.get(i).flaky() + link.substring(UNKNOWN_CLIENT.length()), Set.of());
                    if (known.size() == 1) {
                        sets.join(known.iterator().next(), i);
                    }
                }
            }
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
