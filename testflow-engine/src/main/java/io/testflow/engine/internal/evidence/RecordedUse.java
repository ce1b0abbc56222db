package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.engine.internal.fingerprint.MethodName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one test JVM recorded, by test: a test used what it, the classes around it and the run used. Not thread-safe.
 */
final class RecordedUse {

    private final List<Probe> probes;
    private final List<Optional<MethodName>> methods;
    /** What a static initialiser writes, it writes once for all tests, whichever of them comes first. */
    private static final String BY_INITIALISER = "<clinit>";

    private final Map<Probe, Set<String>> writers = new HashMap<>();
    private final Map<Probe, Set<String>> writingInitialisers = new HashMap<>();
    private final Map<String, Set<ListedMembers>> listed = new HashMap<>();
    private final Map<String, NumberSet> tests = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, NumberSet> initialisers = new HashMap<>();
    private final NumberSet run;

    RecordedUse(Recording recording) {
        this.probes = recording.probes();
        this.methods = probes.stream().map(RecordedUse::method).toList();
        NumberCollector ofRun = new NumberCollector();
        for (Scope scope : recording.scopes()) {
            switch (scope.kind()) {
                case RUN -> ofRun.add(scope.probes());
                case INITIALISER ->
                    add(initialisers, probes.get(Integer.parseInt(scope.name())).owner(), scope);
                case TEST -> {
                    add(tests, scope.name(), scope);
                    parents.put(scope.name(), scope.parent());
                }
            }
        }
        this.run = ofRun.toSet();
        findWriters(tests, writing(false), writers);
        findWriters(initialisers, writing(true), writingInitialisers);
        probes.stream()
                .filter(probe -> probe.kind() == Kind.MEMBERS)
                .forEach(probe -> listed.computeIfAbsent(probe.owner(), each -> new HashSet<>())
                        .add(new ListedMembers(probe.owner(), probe.member())));
    }

    /** The probes that stand for some writing. */
    private NumberSet writing(boolean byInitialisers) {
        NumberCollector written = new NumberCollector();
        for (int number = 0; number < probes.size(); number++) {
            Probe probe = probes.get(number);
            if (probe.member().equals(BY_INITIALISER) == byInitialisers
                    && readBackAs(probe).findAny().isPresent()) {
                written.add(number);
            }
        }
        return written.toSet();
    }

    private void findWriters(Map<String, NumberSet> scopes, NumberSet written, Map<Probe, Set<String>> found) {
        scopes.forEach((scope, used) -> {
            if (used.intersects(written)) {
                used.forEach(number -> {
                    if (written.contains(number)) {
                        readBackAs(probes.get(number))
                                .forEach(readBack -> found.computeIfAbsent(readBack, each -> new HashSet<>())
                                        .add(scope));
                    }
                });
            }
        });
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

    private static void add(Map<String, NumberSet> scopes, String name, Scope scope) {
        scopes.merge(name, scope.probes(), RecordedUse::union);
    }

    private static NumberSet union(NumberSet one, NumberSet other) {
        NumberCollector both = new NumberCollector();
        both.add(one);
        both.add(other);
        return both.toSet();
    }

    /** The names of all scopes of tests, {@code a.MoneyTest} and {@code a.MoneyTest#adds}. */
    Set<String> tests() {
        return new TreeSet<>(tests.keySet());
    }

    /** Adds all that a test used. */
    void addTo(NumberCollector used, String test) {
        used.add(run);
        Set<String> seen = new HashSet<>();
        String scope = test;
        while (seen.add(scope)) {
            NumberSet own = tests.get(scope);
            if (own == null) {
                return;
            }
            used.add(own);
            scope = parents.getOrDefault(scope, "");
        }
    }

    /** What the static initialiser of a class used; nothing where it did not run in this JVM. */
    NumberSet ofInitialiser(String className) {
        return initialisers.getOrDefault(className, NumberSet.NONE);
    }

    /** The tests with at least one of these probes. */
    List<String> testsWith(NumberSet some) {
        if (some.isEmpty()) {
            return List.of();
        }
        return tests.entrySet().stream()
                .filter(test -> test.getValue().intersects(some))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tests that passed one of some probes and one of others, in whichever of the classes around them. */
    List<String> testsWithBoth(NumberSet some, NumberSet others) {
        return tests.keySet().stream()
                .filter(test -> uses(test, some) && uses(test, others))
                .toList();
    }

    private boolean uses(String test, NumberSet some) {
        Set<String> seen = new HashSet<>();
        String scope = test;
        while (seen.add(scope)) {
            NumberSet own = tests.get(scope);
            if (own == null) {
                return false;
            }
            if (own.intersects(some)) {
                return true;
            }
            scope = parents.getOrDefault(scope, "");
        }
        return false;
    }

    /** The tests that wrote static fields of a class. */
    Set<String> writersOf(String className) {
        return writers.getOrDefault(new Probe(Kind.STATICS_WRITTEN, className, ""), Set.of());
    }

    /** What each test class that passed a probe used, its methods aside. */
    List<NumberSet> ofClassesUsing(int probe) {
        return tests.entrySet().stream()
                .filter(test ->
                        test.getKey().indexOf('#') < 0 && test.getValue().contains(probe))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What all tests in whose class a probe was passed used of others. */
    NumberSet ofTestsUsing(int probe, Predicate<Probe> others) {
        NumberSet wanted = all(others);
        NumberCollector used = new NumberCollector();
        tests.forEach((test, own) -> {
            NumberSet around = tests.get(parents.getOrDefault(test, ""));
            if (around != null && around.contains(probe) && own.intersects(wanted)) {
                wanted.forEach(number -> {
                    if (own.contains(number)) {
                        used.add(number);
                    }
                });
            }
        });
        return used.toSet();
    }

    /** All probes of a kind that somebody wants, whoever passed them. */
    NumberSet all(Predicate<Probe> wanted) {
        NumberCollector found = new NumberCollector();
        for (int number = 0; number < probes.size(); number++) {
            if (wanted.test(probes.get(number))) {
                found.add(number);
            }
        }
        return found.toSet();
    }

    /** Adds what those used who wrote what a probe says was read back: tests, and static initialisers. */
    void addWritersOf(Probe readBack, NumberCollector used) {
        writers.getOrDefault(readBack, Set.of()).forEach(test -> addTo(used, test));
        writingInitialisers.getOrDefault(readBack, Set.of()).forEach(className -> used.add(ofInitialiser(className)));
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
