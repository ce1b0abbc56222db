package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.Containers;
import io.testflow.engine.internal.fingerprint.KeptObject.NoElements;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.SharedField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Finds who fills collections, caches and the like that all tests of a JVM share: what one puts there another may get. Not
 * thread-safe.
 */
final class SharedContainers {

    private final CompiledCode code;
    private final Map<MethodName, Set<String>> changedArguments = new HashMap<>();
    private final Map<SharedField, Boolean> empty = new HashMap<>();
    /** By descriptor. */
    private final Map<String, Boolean> mayHold = new HashMap<>();

    SharedContainers(CompiledCode code) {
        this.code = code;
    }

    /**
     * Classes whose static fields hold a container, or a singleton, whose content a method of these facts may change: one that it
     * reads itself, by itself or by a method that it hands it to, or one that a method hands out which it calls.
     */
    Set<String> filledBy(MethodFacts facts) {
        Set<String> filled = new HashSet<>(facts.writesSingletons());
        Set<String> changed = Containers.changedBy(facts.calls());
        addHolders(facts, changed, filled);
        for (MethodName call : facts.calls()) {
            String handedOut = Type.getReturnType(call.descriptor()).getDescriptor();
            if (Containers.mayBe(handedOut, changed)) {
                code.facts(call).ifPresent(getter -> addHolders(getter, changed, filled));
            }
            if (isHandedContainer(call, facts.readsShared())) {
                addHolders(facts, changedArguments(call), filled);
            }
        }
        return filled;
    }

    private void addHolders(MethodFacts facts, Set<String> containers, Set<String> holders) {
        for (SharedField field : facts.readsShared()) {
            if (Containers.mayBe(field.descriptor(), containers) && !isEmpty(field)) {
                holders.add(field.className());
            }
        }
    }

    private boolean isEmpty(SharedField field) {
        return empty.computeIfAbsent(
                field,
                each -> FieldOrigin.of(each, code)
                        .filter(NoElements.class::isInstance)
                        .isPresent());
    }

    private boolean isHandedContainer(MethodName call, Set<SharedField> fields) {
        if (fields.isEmpty()) {
            return false;
        }
        Set<String> arguments = containersAmongArguments(call);
        return fields.stream().anyMatch(field -> Containers.mayBe(field.descriptor(), arguments));
    }

    /** The types of arguments whose content a call may change, by itself or by what it calls with such an argument. */
    private Set<String> changedArguments(MethodName call) {
        Set<String> known = changedArguments.get(call);
        if (known == null) {
            known = findChangedArguments(call);
            changedArguments.put(call, known);
        }
        return known;
    }

    private Set<String> findChangedArguments(MethodName call) {
        Set<String> changed = new HashSet<>();
        Set<MethodName> seen = new LinkedHashSet<>(Set.of(call));
        List<MethodName> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (MethodFacts facts : declared(open.remove(open.size() - 1))) {
                changed.addAll(Containers.changedBy(facts.calls()));
                for (MethodName next : facts.calls()) {
                    if (!containersAmongArguments(next).isEmpty() && seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return containersAmongArguments(call).stream()
                .filter(argument -> Containers.mayBe(argument, changed))
                .collect(Collectors.toSet());
    }

    /** The method that runs, or those that may where several types of the family declare it. */
    private List<MethodFacts> declared(MethodName call) {
        return code.family(call.className()).stream()
                .flatMap(type -> code.facts(new MethodName(type, call.name(), call.descriptor())).stream())
                .toList();
    }

    private Set<String> containersAmongArguments(MethodName call) {
        return Arrays.stream(Type.getArgumentTypes(call.descriptor()))
                .map(Type::getDescriptor)
                .filter(type -> mayHold.computeIfAbsent(type, Containers::mayHold))
                .collect(Collectors.toSet());
    }
}
