package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds all things that a test used: the methods that it executed; the shapes of all types that these name, with what they
 * inherit from; what the initialisers of the classes used whose statics they touch, whichever test these ran for, and what
 * the tests used that wrote such statics. Not thread-safe.
 */
public final class UsedThings {

    private final RecordedUse recorded;
    private final CompiledCode code;

    /** Joins what one test JVM recorded with the code that it ran. */
    public UsedThings(Recording recording, CompiledCode code) {
        this.recorded = new RecordedUse(recording);
        this.code = code;
    }

    /** The names of all scopes of tests, {@code a.MoneyTest} and {@code a.MoneyTest#adds}. */
    public Set<String> tests() {
        return recorded.tests();
    }

    /**
     * What a test used, with the fingerprints of now.
     *
     * @return empty where the record has gaps: then nobody knows, and the test has to run again
     */
    public Optional<Set<UsedThing>> of(String test) {
        Search search = new Search();
        search.use(recorded.of(test));
        return search.found();
    }

    /** One search; each method and class is looked at once. */
    private final class Search {

        private final Set<Thing> things = new HashSet<>();
        private final Set<String> statics = new HashSet<>();
        private final Deque<MethodName> open = new ArrayDeque<>();
        private boolean gaps;

        void use(BitSet probes) {
            gaps |= recorded.hasGaps(probes);
            recorded.methods(probes).forEach(this::execute);
            recorded.owners(probes, Kind.LIBRARY_CLASS).forEach(name -> things.add(new Thing(Thing.Kind.CLASS, name)));
            recorded.owners(probes, Kind.UNWOVEN_CLASS).forEach(name -> things.add(new Thing(Thing.Kind.CLASS, name)));
            while (!open.isEmpty()) {
                MethodName method = open.remove();
                code.facts(method).ifPresent(this::follow);
            }
        }

        private void execute(MethodName seen) {
            Set<MethodName> stable = code.stable(seen);
            // A class that is gone or cannot be read leaves nothing to compare with.
            gaps |= stable.isEmpty();
            for (MethodName method : stable) {
                if (things.add(new Thing(Thing.Kind.METHOD, method.className() + '#' + method.key()))) {
                    open.add(method);
                    name(method.className());
                    things.add(new Thing(Thing.Kind.DISPATCH, method.className()));
                }
            }
        }

        private void follow(MethodFacts facts) {
            facts.types().forEach(this::name);
            facts.statics().forEach(this::touchStatics);
        }

        /** A type that is named counts with what it inherits from and with its annotations. */
        private void name(String className) {
            if (things.contains(new Thing(Thing.Kind.SHAPE, className))) {
                return;
            }
            for (String each : code.family(className)) {
                things.add(new Thing(Thing.Kind.SHAPE, each));
                code.annotations(each).forEach(type -> things.add(new Thing(Thing.Kind.SHAPE, type)));
            }
        }

        private void touchStatics(String className) {
            // A static method that the class inherits leaves no other trace of the class: a new one may come to hide
            // it.
            if (code.has(className)) {
                things.add(new Thing(Thing.Kind.DISPATCH, className));
            }
            for (String each : code.family(className)) {
                if (statics.add(each)) {
                    use(recorded.ofInitialiser(each));
                    recorded.writersOf(each).forEach(writer -> use(recorded.of(writer)));
                }
            }
        }

        Optional<Set<UsedThing>> found() {
            if (gaps) {
                return Optional.empty();
            }
            Set<UsedThing> found = new TreeSet<>();
            for (Thing thing : things) {
                OptionalLong fingerprint = code.fingerprint(thing);
                if (fingerprint.isEmpty()) {
                    return Optional.empty();
                }
                found.add(new UsedThing(thing, fingerprint.getAsLong()));
            }
            return Optional.of(found);
        }
    }
}
