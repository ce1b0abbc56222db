package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.Containers;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.SharedField;
import java.util.HashSet;
import java.util.Set;

/** Finds who fills collections, caches and the like that all tests of a JVM share: what one puts there another may get. */
final class SharedContainers {

    private SharedContainers() {}

    /**
     * Classes whose static fields hold a container, or a singleton, whose content a method of these facts may change: one that it
     * reads itself, or that a method hands out which it calls.
     */
    static Set<String> filledBy(MethodFacts facts, CompiledCode code) {
        Set<String> filled = new HashSet<>(facts.writesSingletons());
        Set<String> changed = Containers.changedBy(facts.calls());
        if (!changed.isEmpty()) {
            addHolders(facts, changed, filled);
            for (MethodName call : facts.calls()) {
                String handedOut = call.descriptor().substring(call.descriptor().indexOf(')') + 1);
                if (changed.contains(handedOut)) {
                    code.facts(call).ifPresent(getter -> addHolders(getter, Set.of(handedOut), filled));
                }
            }
        }
        return filled;
    }

    private static void addHolders(MethodFacts facts, Set<String> containers, Set<String> holders) {
        for (SharedField field : facts.readsShared()) {
            if (containers.contains(field.descriptor())) {
                holders.add(field.className());
            }
        }
    }
}
