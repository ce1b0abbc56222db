package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What counts for whoever touches the statics of a class: what its initialiser used, and what the tests used that wrote its
 * static fields or may have changed what a container or another object in them holds. Not thread-safe.
 */
final class SharedThroughStatics {

    private final RecordedUse recorded;
    /** By class, the probes of methods that may change what its static fields hold. */
    private final Map<String, NumberSet> fillers = new HashMap<>();

    private final HeldObjects held;
    private final Predicate<String> isCache;
    /** By top-level class, the probes of its methods that any test passed. */
    private final Map<String, NumberCollector> ownMethods = new HashMap<>();

    private final Map<String, NumberSet> shared = new HashMap<>();
    /** By class, how many tests and test classes may have changed what its static fields hold. */
    private final Map<String, Integer> changing = new HashMap<>();

    /**
     * Finds out who changes what.
     *
     * @param isCache whether nothing counts that tests leave in the static fields of a class, by its binary name
     */
    SharedThroughStatics(RecordedUse recorded, CompiledCode code, Predicate<String> isCache) {
        this.recorded = recorded;
        this.isCache = isCache;
        this.held = new HeldObjects(recorded, code);
        Map<String, NumberCollector> found = new HashMap<>();
        SharedContainers containers = new SharedContainers(code);
        recorded.methods()
                .forEach((number, method) -> code.stable(method)
                        .forEach(stable -> code.facts(stable).ifPresent(facts -> {
                            held.add(number, stable, facts);
                            containers
                                    .filledBy(facts)
                                    .forEach(type -> found.computeIfAbsent(type, name -> new NumberCollector())
                                            .add(number));
                        })));
        found.forEach((type, numbers) -> fillers.put(type, numbers.toSet()));
    }

    /** The probes that it comes to. */
    NumberSet of(String className) {
        return shared.computeIfAbsent(className, this::find);
    }

    /** The classes that were asked for so far whose static fields more tests than that may have changed. */
    Set<String> changedByMoreThan(int tests) {
        return changing.entrySet().stream()
                .filter(each -> each.getValue() > tests)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private NumberSet find(String className) {
        if (isCache.test(className)) {
            return ofCache(className);
        }
        Set<String> writers = recorded.writersOf(className);
        NumberSet fill = fillers.getOrDefault(className, NumberSet.NONE);
        List<String> changers = held.changedThrough(className);
        if (writers.isEmpty() && fill.isEmpty() && changers.isEmpty()) {
            return recorded.ofInitialiser(className);
        }
        Set<String> tests = new HashSet<>(writers);
        tests.addAll(changers);
        tests.addAll(recorded.testsWith(fill));
        changing.put(className, tests.size());
        NumberCollector probes = new NumberCollector();
        probes.add(recorded.ofInitialiser(className));
        tests.forEach(test -> recorded.addTo(probes, test));
        return probes.toSet();
    }

    /** What is in a cache makes no difference as long as its own code, which another test may have passed, is what it was. */
    private NumberSet ofCache(String className) {
        if (ownMethods.isEmpty()) {
            recorded.methods()
                    .forEach((number, method) -> ownMethods
                            .computeIfAbsent(IndexedNests.topLevel(method.className()), name -> new NumberCollector())
                            .add(number));
        }
        NumberCollector probes = new NumberCollector();
        probes.add(recorded.ofInitialiser(className));
        NumberCollector own = ownMethods.get(IndexedNests.topLevel(className));
        if (own != null) {
            probes.add(own.toSet());
        }
        return probes.toSet();
    }
}
