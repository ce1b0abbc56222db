package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.engine.internal.fingerprint.MethodName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one test JVM recorded, by test: a test used what it, the classes around it and the run used. Not thread-safe.
 */
final class RecordedUse {

    private final List<Probe> probes;
    private final List<Optional<MethodName>> methods;
    private final Map<Probe, List<String>> writers = new HashMap<>();
    private final Map<String, Set<ListedMembers>> listed = new HashMap<>();
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
        tests.forEach((test, used) -> used.stream()
                .mapToObj(probes::get)
                .flatMap(RecordedUse::readBackAs)
                .forEach(readBack -> writers.computeIfAbsent(readBack, each -> new ArrayList<>())
                        .add(test)));
        probes.stream()
                .filter(probe -> probe.kind() == Kind.MEMBERS)
                .forEach(probe -> listed.computeIfAbsent(probe.owner(), each -> new HashSet<>())
                        .add(new ListedMembers(probe.owner(), !probe.member().isEmpty())));
    }

    /** How those who use it say so of what a test wrote; nothing where the probe stands for no writing. */
    private static Stream<Probe> readBackAs(Probe written) {
        return switch (written.kind()) {
            case STATICS_WRITTEN -> Stream.of(written);
            case FILE_WRITTEN -> {
                Probe itself = new Probe(Kind.FILE_READ_BACK, written.owner(), "");
                Optional<Path> directory =
                        Optional.ofNullable(Path.of(written.owner()).getParent());
                yield Stream.concat(
                        Stream.of(itself),
                        directory.stream().map(path -> new Probe(Kind.FILE_READ_BACK, path.toString(), "")));
            }
            case PROPERTY_WRITTEN ->
                Stream.of(
                        new Probe(Kind.PROPERTY_READ_BACK, written.owner(), ""),
                        new Probe(Kind.PROPERTY_READ_BACK, "*", ""));
            default -> Stream.empty();
        };
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

    /** The tests with at least one of these probes. */
    List<String> testsWith(BitSet some) {
        return tests.entrySet().stream()
                .filter(test -> test.getValue().intersects(some))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tests that wrote static fields of a class. */
    List<String> writersOf(String className) {
        return writers.getOrDefault(new Probe(Kind.STATICS_WRITTEN, className, ""), List.of());
    }

    /** What each test class that passed a probe used, its methods aside. */
    List<BitSet> ofClassesUsing(int probe) {
        return tests.entrySet().stream()
                .filter(test ->
                        test.getKey().indexOf('#') < 0 && test.getValue().get(probe))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The tests that wrote what a probe says was read back. */
    List<String> writersOf(Probe readBack) {
        return writers.getOrDefault(readBack, List.of());
    }

    /** What was listed of a class, by whichever test of this JVM. */
    Set<ListedMembers> listed(String className) {
        return listed.getOrDefault(className, Set.of());
    }

    /** How many probes there are; they are numbered from 0. */
    int probes() {
        return probes.size();
    }

    /** What a probe stands for. */
    Probe probe(int number) {
        return probes.get(number);
    }

    /** All methods that were executed, by their probe, without static initialisers. */
    Map<Integer, MethodName> methods() {
        return IntStream.range(0, methods.size())
                .filter(number -> methods.get(number)
                        .filter(method -> !method.name().equals("<clinit>"))
                        .isPresent())
                .boxed()
                .collect(Collectors.toMap(
                        Function.identity(), number -> methods.get(number).orElseThrow()));
    }

    /** The method that a probe stands for, as the JVM saw it. */
    Optional<MethodName> method(int number) {
        return methods.get(number);
    }

    /** The paths that were written, by these probes of a JVM. */
    static Set<String> written(List<Probe> probes) {
        return probes.stream()
                .filter(probe -> probe.kind() == Kind.FILE_WRITTEN)
                .map(Probe::owner)
                .collect(Collectors.toUnmodifiableSet());
    }
}
