package io.testflow.core.internal.failure.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins causes that name one another. For one thread. */
final class Links {

    /** Begins the link of who asked for a service in a test class. */
    static final String CLIENT = "client ";
    /** Begins the link of a failure in a test class whose client left no trace. */
    static final String UNKNOWN_CLIENT = "unknown client ";
    /** Begins the link of something that code may use up for itself or for all. */
    static final String SHORTAGE = "shortage ";

    private final List<Bucket> buckets;
    private final DisjointSets sets;
    private final Map<String, List<Integer>> linked = new HashMap<>();

    private Links(List<Bucket> buckets, DisjointSets sets, boolean flaky) {
        this.buckets = buckets;
        this.sets = sets;
        for (int i = 0; i < buckets.size(); i++) {
            if (buckets.get(i).flaky() == flaky) {
                for (String link : buckets.get(i).cause().links()) {
                    linked.computeIfAbsent(link, key -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** Joins those that are flaky, and those that are not. */
    static void join(List<Bucket> buckets, DisjointSets sets) {
        for (boolean flaky : new boolean[] {false, true}) {
            new Links(buckets, sets, flaky).join();
        }
    }

    private void join() {
        linked.forEach((link, causes) -> {
            if (link.startsWith(UNKNOWN_CLIENT)) {
                joinClient(link, causes);
            } else if (link.startsWith(SHORTAGE)) {
                joinShortage(causes);
            } else if (!link.startsWith(CLIENT) && !link.equals(Aftermath.DATABASE)) {
                joinAll(causes);
            }
        });
        joinOnly(Aftermath.DATABASE);
        joinOnly(Aftermath.CONTEXT_LINK);
    }

    private void joinAll(List<Integer> causes) {
        causes.forEach(cause -> sets.join(causes.get(0), cause));
    }

    /** A client that left no trace is the one of its test class, where that has one alone. */
    private void joinClient(String link, List<Integer> unknown) {
        List<Integer> known = linked.getOrDefault(CLIENT + link.substring(UNKNOWN_CLIENT.length()), List.of());
        if (known.size() == 1) {
            unknown.forEach(each -> sets.join(known.get(0), each));
        }
    }

    /** What tests of several classes run out of is short for all, wherever each of them is when it does. */
    private void joinShortage(List<Integer> causes) {
        long classes = causes.stream()
                .flatMap(cause -> buckets.get(cause).tests().stream())
                .map(test -> test.test().test().topLevelClassName())
                .distinct()
                .count();
        if (classes > 1) {
            joinAll(causes);
        }
    }

    /** What nobody names is the one that failed, where one alone did. */
    private void joinOnly(String link) {
        Set<Integer> failed = linked.entrySet().stream()
                .filter(each -> each.getKey().startsWith(link))
                .flatMap(each -> each.getValue().stream())
                .filter(cause -> !isAftermath(cause))
                .map(sets::find)
                .collect(Collectors.toSet());
        if (failed.size() == 1) {
            int only = failed.iterator().next();
            linked.getOrDefault(link, List.of()).stream()
                    .filter(this::isAftermath)
                    .forEach(cause -> sets.join(cause, only));
        }
    }

    private boolean isAftermath(int cause) {
        return buckets.get(cause).cause().kind() == Cause.Kind.AFTERMATH;
    }
}
