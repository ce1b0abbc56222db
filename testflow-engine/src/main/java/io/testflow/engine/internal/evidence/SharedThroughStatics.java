package io.testflow.engine.internal.evidence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What counts for whoever touches the statics of a class: what its initialiser used, and what the tests used that wrote its
 * static fields or may have changed what a container in them holds. Not thread-safe.
 */
final class SharedThroughStatics {

    private final RecordedUse recorded;
    /** By class, the probes of methods that may change what its static fields hold. */
    private final Map<String, BitSet> fillers = new HashMap<>();

    private final Map<String, BitSet> shared = new HashMap<>();

    SharedThroughStatics(RecordedUse recorded, CompiledCode code) {
        this.recorded = recorded;
        recorded.methods()
                .forEach((number, method) -> code.stable(method).stream()
                        .flatMap(stable -> code.facts(stable).stream())
                        .flatMap(facts -> SharedContainers.filledBy(facts).stream())
                        .forEach(type -> fillers.computeIfAbsent(type, name -> new BitSet())
                                .set(number)));
    }

    /** The probes that it comes to; nobody may change them. */
    BitSet of(String className) {
        return shared.computeIfAbsent(className, name -> {
            BitSet probes = (BitSet) recorded.ofInitialiser(name).clone();
            recorded.writersOf(name).forEach(writer -> probes.or(recorded.of(writer)));
            recorded.testsWith(fillers.getOrDefault(name, new BitSet()))
                    .forEach(filler -> probes.or(recorded.of(filler)));
            return probes;
        });
    }
}
