package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.Containers;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The project's classes that are containers by what they inherit from the JDK, such as a subclass of {@code HashMap}: who calls
 * what they inherit changes their objects. Not thread-safe.
 */
final class InheritedContainers {

    private final CompiledCode code;
    private final Map<String, Set<String>> inherited = new HashMap<>();

    InheritedContainers(CompiledCode code) {
        this.code = code;
    }

    /** Such classes whose objects a method may change: by their own name, and by that of what they inherit from where it is one. */
    Set<String> changedBy(MethodName method, MethodFacts facts) {
        Set<String> changed = new HashSet<>();
        Set<String> own = inherited(method.className());
        for (MethodName call : facts.calls()) {
            String owner = call.className();
            if (own.contains(owner) && Containers.changes(owner, call.name())) {
                changed.add(method.className());
            }
            if (inherited(owner).stream().anyMatch(type -> Containers.changes(type, call.name()))
                    && !isDeclared(call)) {
                changed.add(owner);
            }
        }
        return changed;
    }

    private Set<String> inherited(String className) {
        return inherited.computeIfAbsent(className, name -> Containers.above(code.supertypesOutside(name)));
    }

    private boolean isDeclared(MethodName call) {
        return code.family(call.className()).stream()
                .anyMatch(type -> code.methods(type).contains(call.name() + call.descriptor()));
    }
}
