package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.SharedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of the project's own classes that static fields hold: a test that gets one of them there and changes it leaves
 * something for whoever gets it next. Not thread-safe.
 */
final class HeldObjects {

    private final RecordedUse recorded;
    private final CompiledCode code;
    private final InheritedContainers containers;
    /** By the class that holds and what it holds, the probes of methods that read the field. */
    private final Map<String, Map<HeldObject, NumberCollector>> readers = new HashMap<>();

    private final Map<SharedField, Optional<HeldObject>> objects = new HashMap<>();
    /** By class, the probes of methods that change objects of it. */
    private final Map<String, NumberCollector> changers = new HashMap<>();

    HeldObjects(RecordedUse recorded, CompiledCode code) {
        this.recorded = recorded;
        this.code = code;
        this.containers = new InheritedContainers(code);
    }

    /** Learns what an executed method does. */
    void add(int probe, MethodName method, MethodFacts facts) {
        facts.changesInstancesOf().forEach(type -> addChanger(type, probe));
        containers.changedBy(method, facts).forEach(type -> addChanger(type, probe));
        facts.readsShared().forEach(field -> {
            objects.computeIfAbsent(field, each -> HeldObject.in(each, code))
                    .ifPresent(held -> readers.computeIfAbsent(field.className(), name -> new HashMap<>())
                            .computeIfAbsent(held, name -> new NumberCollector())
                            .add(probe));
        });
    }

    private void addChanger(String type, int probe) {
        changers.computeIfAbsent(type, name -> new NumberCollector()).add(probe);
    }

    /** The tests that may have changed what the static fields of a class hold. */
    List<String> changedThrough(String className) {
        return readers.getOrDefault(className, Map.of()).entrySet().stream()
                .flatMap(held -> changedThrough(held.getKey(), held.getValue().toSet()).stream())
                .distinct()
                .toList();
    }

    private List<String> changedThrough(HeldObject held, NumberSet read) {
        NumberCollector change = new NumberCollector();
        changers.forEach((type, probes) -> {
            if (held.isChangedAs(type, code)) {
                change.add(probes.toSet());
            }
        });
        return change.isEmpty() ? List.of() : recorded.testsWithBoth(read, change.toSet());
    }
}
