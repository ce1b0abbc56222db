package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.engine.internal.fingerprint.MethodName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one test JVM recorded, by test: a test used what it, the classes around it and the run used. Not thread-safe.
 */
final class RecordedUse {

    private final List<Probe> probes;
    private final List<Optional<MethodName>> methods;
    private final Map<String, List<String>> writers = new HashMap<>();
    private final Map<String, BitSet> tests = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, BitSet> initialisers = new HashMap<>();
    private final BitSet run = new BitSet();

    RecordedUse(Recording recording) {
        this.probes = recording.probes();
        this.methods = probes.stream().map(RecordedUse::method).toList();
        for (Scope scope : recording.scopes()) {
            switch (scope.kind()) {
                case RUN -> run.or(scope.probes());
                case INITIALISER ->
                    add(initialisers, probes.get(Integer.parseInt(scope.name())).owner(), scope);
                case TEST -> {
                    add(tests, scope.name(), scope);
                    parents.put(scope.name(), scope.parent());
                }
            }
        }
        tests.forEach((test, used) -> owners(used, Kind.STATICS_WRITTEN)
                .forEach(owner -> writers.computeIfAbsent(owner, each -> new ArrayList<>())
                        .add(test)));
    }

    private static Optional<MethodName> method(Probe probe) {
        if (probe.kind() != Kind.METHOD) {
            return Optional.empty();
        }
        int parenthesis = probe.member().indexOf('(');
        return Optional.of(new MethodName(
                probe.owner(),
                probe.member().substring(0, parenthesis),
                probe.member().substring(parenthesis)));
    }

    private static void add(Map<String, BitSet> scopes, String name, Scope scope) {
        scopes.computeIfAbsent(name, each -> new BitSet()).or(scope.probes());
    }

    /** The names of all scopes of tests, {@code a.MoneyTest} and {@code a.MoneyTest#adds}. */
    Set<String> tests() {
        return new TreeSet<>(tests.keySet());
    }

    /** All that a test used. */
    BitSet of(String test) {
        BitSet used = (BitSet) run.clone();
        Set<String> seen = new HashSet<>();
        for (String scope = test;
                tests.containsKey(scope) && seen.add(scope);
                scope = parents.getOrDefault(scope, "")) {
            used.or(tests.getOrDefault(scope, new BitSet()));
        }
        return used;
    }

    /** What the static initialiser of a class used; nothing where it did not run in this JVM. */
    BitSet ofInitialiser(String className) {
        return initialisers.getOrDefault(className, new BitSet());
    }

    /** The tests that wrote static fields of a class. */
    List<String> writersOf(String className) {
        return writers.getOrDefault(className, List.of());
    }

    /** The methods among these probes, as the JVM saw them. */
    Set<MethodName> methods(BitSet used) {
        Set<MethodName> found = new LinkedHashSet<>();
        used.stream().forEach(probe -> methods.get(probe).ifPresent(found::add));
        return found;
    }

    /** The owners of the probes of a kind among these. */
    Set<String> owners(BitSet used, Kind kind) {
        Set<String> owners = new TreeSet<>();
        used.stream()
                .mapToObj(probes::get)
                .filter(probe -> probe.kind() == kind)
                .forEach(probe -> owners.add(probe.owner()));
        return owners;
    }

    /** Whether these probes hold one that says that something is missing. */
    boolean hasGaps(BitSet used) {
        return used.get(0);
    }
}
