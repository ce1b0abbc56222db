package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What counts for whoever touches the statics of a class: what its initialiser used, and what the tests used that wrote its
 * static fields or may have changed what a container or another object in them holds. Not thread-safe.
 */
final class SharedThroughStatics {

    private final RecordedUse recorded;
    /** By class, the probes of methods that may change what its static fields hold. */
    private final Map<String, NumberSet> fillers = new HashMap<>();

    private final HeldObjects held;
    private final Map<String, NumberSet> shared = new HashMap<>();

    SharedThroughStatics(RecordedUse recorded, CompiledCode code) {
        this.recorded = recorded;
        this.held = new HeldObjects(recorded, code);
        Map<String, NumberCollector> found = new HashMap<>();
        recorded.methods()
                .forEach((number, method) -> code.stable(method).stream()
                        .flatMap(stable -> code.facts(stable).stream())
                        .forEach(facts -> {
                            held.add(number, facts);
                            SharedContainers.filledBy(facts, code)
                                    .forEach(type -> found.computeIfAbsent(type, name -> new NumberCollector())
                                            .add(number));
                        }));
        found.forEach((type, numbers) -> fillers.put(type, numbers.toSet()));
    }

    /** The probes that it comes to. */
    NumberSet of(String className) {
        return shared.computeIfAbsent(className, this::find);
    }

    private NumberSet find(String className) {
        Set<String> writers = recorded.writersOf(className);
        NumberSet fill = fillers.getOrDefault(className, NumberSet.NONE);
        List<String> changers = held.changedThrough(className);
        if (writers.isEmpty() && fill.isEmpty() && changers.isEmpty()) {
            return recorded.ofInitialiser(className);
        }
        NumberCollector probes = new NumberCollector();
        probes.add(recorded.ofInitialiser(className));
        writers.forEach(writer -> recorded.addTo(probes, writer));
        changers.forEach(changer -> recorded.addTo(probes, changer));
        recorded.testsWith(fill).forEach(filler -> recorded.addTo(probes, filler));
        return probes.toSet();
    }
}
