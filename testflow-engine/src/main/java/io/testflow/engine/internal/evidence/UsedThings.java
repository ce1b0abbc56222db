package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds all things that a test used: the methods that it executed; the shapes of all types that these name, with what they
 * inherit from; which method runs where it could be overridden; the initialisers of classes whose statics they touch, and
 * what other tests used that wrote those; classes that it asked for by name; files, resources and settings; for good measure
 * rather more than less. Not thread-safe.
 */
public final class UsedThings {

    private final RecordedUse recorded;
    private final CurrentNumbers things;
    private final OutsideThings outside;
    private final NamedThings named;
    private final NamedTogether together;
    private final SharedThroughStatics shared;
    private final MadeOnce madeOnce;
    /** By the probes that were passed: many tests pass the same ones. */
    private final Map<NumberSet, Optional<RoaringBitmap>> found = new HashMap<>();

    private final Map<NumberSet, Optional<RoaringBitmap>> foundAlone = new HashMap<>();

    private final NumberCollector passed = new NumberCollector();
    private final NumberCollector seen = new NumberCollector();
    private final NumberCollector statics = new NumberCollector();
    private final NumberCollector seenStatics = new NumberCollector();
    private final NumberCollector used = new NumberCollector();

    /**
     * Joins what one test JVM recorded with the code that it ran, and with what there was around it.
     *
     * @param writtenElsewhere the paths that other test JVMs of the run wrote: nobody knows which state of them was read here;
     *     absolute, without detours
     * @param meanwhile what nobody of the run has changed since it was planned
     * @param things that the code and the surroundings are, by number; the recordings of one run can share them
     * @param isCache whether what the static fields of a class hold is said to make no difference to tests, by its binary name
     */
    public UsedThings(
            Recording recording,
            CompiledCode code,
            Surroundings surroundings,
            Set<String> writtenElsewhere,
            ChangedMeanwhile meanwhile,
            CurrentNumbers things,
            Predicate<String> isCache) {
        this.recorded = new RecordedUse(recording);
        this.things = things;
        this.outside = new OutsideThings(written(recording), writtenElsewhere, code, surroundings, meanwhile);
        this.named = new NamedThings(recorded, code, things, outside);
        this.together = new NamedTogether(named, recorded.probes());
        this.madeOnce = new MadeOnce(recorded, outside);
        this.shared = new SharedThroughStatics(recorded, code, isCache);
    }

    /** The paths that a test JVM wrote. */
    public static Set<String> written(Recording recording) {
        return RecordedUse.written(recording.probes());
    }

    /** The names of all scopes of tests, {@code a.MoneyTest} and {@code a.MoneyTest#adds}. */
    public Set<String> tests() {
        return recorded.tests();
    }

    /**
     * All that a test used, as it is now, by number.
     *
     * @param test a name out of {@link #tests()}; another one used what the whole run used
     * @return empty where nobody can tell, since the record has a gap or something that it used cannot be read now; nobody may
     *     change what several tests share
     */
    public Optional<RoaringBitmap> of(String test) {
        return find(test, found, shared::of, true);
    }

    /** Of classes that were asked for so far, those in whose static fields more than half of all tests may leave something. */
    public Set<String> widelyShared() {
        return shared.changedByMoreThan(tests().size() / 2);
    }

    /** The same without what other tests may have left for it in static fields, files and properties: of all used, what ran. */
    public Optional<RoaringBitmap> ofAlone(String test) {
        return find(test, foundAlone, recorded::ofInitialiser, false);
    }

    private Optional<RoaringBitmap> find(
            String test,
            Map<NumberSet, Optional<RoaringBitmap>> known,
            Function<String, NumberSet> ofStatics,
            boolean withWriters) {
        passed.clear();
        recorded.addTo(passed, test);
        NumberSet probes = passed.toSet();
        Optional<RoaringBitmap> result = known.get(probes);
        if (result == null) {
            result = new Search(ofStatics, withWriters).run();
            known.put(probes, result);
        }
        return result;
    }

    /** One search for all that the passed probes come to; each probe and each class with statics is looked at once. */
    private final class Search {

        private final Function<String, NumberSet> ofStatics;
        private final boolean withWriters;
        private final Set<Probe> beside = new HashSet<>();
        private boolean hasGaps;

        Search(Function<String, NumberSet> ofStatics, boolean withWriters) {
            this.ofStatics = ofStatics;
            this.withWriters = withWriters;
        }

        Optional<RoaringBitmap> run() {
            seen.clear();
            statics.clear();
            seenStatics.clear();
            used.clear();
            while (!passed.isEmpty()) {
                passed.moveTo(seen).forEachOctet(this::use);
                statics.moveTo(seenStatics).forEach(type -> passed.add(ofStatics.apply(named.className(type))));
            }
            Optional<Set<Thing>> around = outside.of(beside);
            if (hasGaps || around.isEmpty()) {
                return Optional.empty();
            }
            around.get().forEach(thing -> used.add(things.of(thing)));
            RoaringBitmap numbers = BitSetUtil.bitmapOf(used.toWords());
            numbers.runOptimize();
            return things.areKnown(numbers) ? Optional.of(numbers) : Optional.empty();
        }

        private void use(int octet, int bits) {
            Named some = together.by(octet, bits);
            hasGaps |= some.hasGap();
            used.add(some.things());
            statics.add(some.statics());
            some.apart().forEach(this::use);
        }

        private void use(int number) {
            Probe probe = recorded.probe(number);
            switch (probe.kind()) {
                case METHOD, LIBRARY_CLASS, UNWOVEN_CLASS, CLASS_ASKED, MEMBERS -> passed.add(madeOnce.with(number));
                case FILE_READ_BACK, PROPERTY_READ_BACK -> {
                    if (withWriters) {
                        recorded.addWritersOf(probe, passed);
                    }
                }
                default -> beside.add(probe);
            }
        }
    }
}
