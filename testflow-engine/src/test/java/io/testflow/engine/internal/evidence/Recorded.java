package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.core.internal.recording.Recording.ScopeKind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.fingerprint.NestReader;
import io.testflow.engine.internal.library.LibraryClasses;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** A recording that a test makes up, of sources that it compiles. */
final class Recorded {

    /** The probe that says that the record has gaps. */
    static final int GAP = 0;

    private final Path directory;
    private final Around around;
    private final List<Probe> probes = new ArrayList<>(List.of(new Probe(Kind.UNKNOWN, "", "")));
    private final List<Scope> scopes = new ArrayList<>();
    private List<Path> libraries = List.of();
    private Set<String> caches = Set.of();
    private int compilations;

    Recorded(Path directory) {
        this(directory, new Around(directory));
    }

    Recorded(Path directory, Around around) {
        this.directory = directory;
        this.around = around;
    }

    int method(String owner, String member) {
        return probe(Kind.METHOD, owner, member);
    }

    /** All of some classes, where these are the sources; none of classes that are not among them. */
    int[] methods(List<String> sources, String... classNames) {
        CompiledCode code = code(sources);
        return Stream.of(classNames)
                .flatMap(owner -> code.methods(owner).stream().map(member -> method(owner, member)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int probe(Kind kind, String owner, String member) {
        Probe probe = new Probe(kind, owner, member);
        if (!probes.contains(probe)) {
            probes.add(probe);
        }
        return probes.indexOf(probe);
    }

    void test(String name, int... used) {
        testIn("", name, used);
    }

    void testIn(String parent, String name, int... used) {
        scopes.add(new Scope(ScopeKind.TEST, name, parent, NumberSet.of(used)));
    }

    void run(int... used) {
        scopes.add(new Scope(ScopeKind.RUN, "", "", NumberSet.of(used)));
    }

    void initialiser(String className, int... used) {
        int probe = probe(Kind.INITIALISER, className, "");
        scopes.add(new Scope(ScopeKind.INITIALISER, String.valueOf(probe), "", NumberSet.of(used)));
    }

    /** What a test used, where these are the sources. */
    Optional<Set<UsedThing>> used(String test, List<String> sources) {
        return used(test, code(sources));
    }

    private Optional<Set<UsedThing>> used(String test, CompiledCode code) {
        return used(test, code, UsedThings::of);
    }

    /** The names of what it used alone. */
    Set<String> usedAlone(String test, List<String> sources) {
        return used(test, code(sources), UsedThings::ofAlone).orElseThrow().stream()
                .map(used -> used.thing().name())
                .collect(Collectors.toSet());
    }

    private Optional<Set<UsedThing>> used(
            String test, CompiledCode code, BiFunction<UsedThings, String, Optional<RoaringBitmap>> reading) {
        CurrentNumbers things = new CurrentNumbers(CurrentThings.of(code, around.now()));
        Set<String> written = new HashSet<>(UsedThings.written(new Recording(probes, scopes, Set.of())));
        written.addAll(around.writtenElsewhere());
        UsedThings used = new UsedThings(
                new Recording(probes, scopes, Set.of()),
                code,
                around.now(),
                around.writtenElsewhere(),
                new ChangedMeanwhile(around.planned(), written, around.now()),
                things,
                caches::contains);
        return reading.apply(used, test)
                .map(numbers -> Arrays.stream(numbers.toArray())
                        .mapToObj(things.table()::thing)
                        .collect(Collectors.toSet()));
    }

    /** Names of the things that a test used and that are others in the sources of now. */
    List<String> stale(String test, List<String> before, List<String> now) {
        return stale(passed(test, before), now);
    }

    /** A snapshot of now, in which a test passed. */
    Snapshot passed(String test, List<String> sources) {
        SnapshotBuilder builder = new SnapshotBuilder(new SnapshotOrigin("g:a", "test", "", "", true, Instant.EPOCH));
        builder.passed(TestId.ofClass(test), used(test, sources).orElseThrow());
        return builder.build();
    }

    /** Names of the things in a snapshot that are others now. */
    List<String> stale(Snapshot snapshot, List<String> now) {
        return StaleThings.of(snapshot, CurrentThings.of(code(now), around.now()), new IndexedNests(List.of())).stream()
                .mapToObj(snapshot.things()::get)
                .map(UsedThing::thing)
                .map(Thing::name)
                .distinct()
                .toList();
    }

    /** The settings say that these classes hold caches. */
    void caches(String... classNames) {
        caches = Set.of(classNames);
    }

    /** From now on the sources use this library. */
    void library(Path jar) {
        libraries = List.of(jar);
    }

    private CompiledCode code(List<String> sources) {
        Path output = directory.resolve(String.valueOf(compilations++));
        Javac.compile(output, sources, libraries.toArray(Path[]::new));
        List<Path> classPath = new ArrayList<>(List.of(output));
        classPath.addAll(libraries);
        return new CompiledCode(
                new NestReader(new ClassFiles(classPath)::find)::read,
                new LibraryClasses(classPath, Set.copyOf(libraries), directory.resolve("own")));
    }
}
