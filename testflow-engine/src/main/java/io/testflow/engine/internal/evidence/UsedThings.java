package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds all things that a test used: the methods that it executed; the shapes of all types that these name, with what they
 * inherit from; which method runs where it could be overridden; the initialisers of classes whose statics they touch, and
 * what other tests used that wrote those; classes that it asked for by name; files, resources and settings; for good measure
 * rather more than less. Not thread-safe.
 */
public final class UsedThings {

    /** Its user does not make what it holds: another test of this JVM may have done so. */
    private static final String CONTEXT_CACHE = "org.springframework.test.context.cache.DefaultContextCache";

    private final RecordedUse recorded;
    private final CurrentNumbers things;
    private final OutsideThings outside;
    private final NamedThings named;
    private final SharedThroughStatics shared;

    /**
     * Joins what one test JVM recorded with the code that it ran, and with what there was around it.
     *
     * @param writtenElsewhere the paths that other test JVMs of the run wrote: nobody knows which state of them was read here;
     *     absolute, without detours
     * @param things that the code and the surroundings are, by number; the recordings of one run can share them
     */
    public UsedThings(
            Recording recording,
            CompiledCode code,
            Surroundings surroundings,
            Set<String> writtenElsewhere,
            CurrentNumbers things) {
        this.recorded = new RecordedUse(recording);
        this.things = things;
        this.outside = new OutsideThings(written(recording), writtenElsewhere, code, surroundings);
        this.named = new NamedThings(recorded, code, things, outside);
        this.shared = new SharedThroughStatics(recorded, code);
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
     * @return empty where nobody can tell, since the record has a gap or something that it used cannot be read now
     */
    public Optional<BitSet> of(String test) {
        return new Search().of(recorded.of(test));
    }

    /** One search; each probe and each class with statics is looked at once. */
    private final class Search {

        private final BitSet used = new BitSet();
        private final BitSet open = new BitSet();
        private final BitSet seen = new BitSet();
        private final BitSet openStatics = new BitSet();
        private final BitSet seenStatics = new BitSet();
        private final Set<Probe> beside = new HashSet<>();
        private boolean gaps;

        Optional<BitSet> of(BitSet probes) {
            open.or(probes);
            while (!open.isEmpty()) {
                forEach(takeFresh(open, seen), this::use);
                forEach(takeFresh(openStatics, seenStatics), type -> open.or(shared.of(named.className(type))));
                open.andNot(seen);
            }
            Optional<Set<Thing>> around = outside.of(beside);
            if (gaps || around.isEmpty()) {
                return Optional.empty();
            }
            around.get().forEach(thing -> used.set(things.of(thing)));
            return things.areKnown(used) ? Optional.of(used) : Optional.empty();
        }

        private static BitSet takeFresh(BitSet open, BitSet seen) {
            BitSet fresh = (BitSet) open.clone();
            fresh.andNot(seen);
            seen.or(fresh);
            open.clear();
            return fresh;
        }

        /** A stream would take longer than what is done with most numbers. */
        private static void forEach(BitSet numbers, IntConsumer action) {
            for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
                action.accept(number);
            }
        }

        private void use(int number) {
            Probe probe = recorded.probe(number);
            switch (probe.kind()) {
                case UNKNOWN, GAP -> gaps = true;
                case METHOD, LIBRARY_CLASS, UNWOVEN_CLASS, CLASS_ASKED, MEMBERS -> {
                    Named found = named.by(number);
                    gaps |= found == Named.GAP;
                    found.addTo(used, openStatics);
                    if (probe.owner().equals(CONTEXT_CACHE)) {
                        recorded.ofClassesUsing(number).forEach(open::or);
                    }
                }
                case STATICS_WRITTEN, INITIALISER, ADDRESS -> {}
                case FILE_READ_BACK, PROPERTY_READ_BACK ->
                    recorded.writersOf(probe).forEach(writer -> open.or(recorded.of(writer)));
                case FILE_READ,
                        FILE_ASKED,
                        FILE_ATTRIBUTES,
                        DIRECTORY_LISTED,
                        FILE_WRITTEN,
                        RESOURCE,
                        PROPERTY,
                        PROPERTY_WRITTEN,
                        VARIABLE,
                        PROCESS -> beside.add(probe);
            }
        }
    }
}
