package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds all things that a test used: the methods that it executed; the shapes of all types that these name, with what they
 * inherit from; what the initialisers of the classes used whose statics they touch, whichever test these ran for, and what
 * the tests used that wrote such statics or filled what they hold. Not thread-safe.
 */
public final class UsedThings {

    /** Spring builds a context while one test class begins, and hands it to others: what was built then, all of these use. */
    private static final String CONTEXT_CACHE = "org.springframework.test.context.cache.DefaultContextCache";

    private final RecordedUse recorded;
    private final CompiledCode code;
    private final CurrentThings current;
    private final OutsideThings outside;
    /** By class, the probes of methods that may change what its static fields hold. */
    private final Map<String, BitSet> fillers = new HashMap<>();

    /**
     * Joins what one test JVM recorded with the code that it ran, and with what there was around it.
     *
     * @param writtenElsewhere paths that other JVMs of the same run wrote, as {@link #written} tells them: who read one knows
     *     not what
     */
    public UsedThings(Recording recording, CompiledCode code, Surroundings surroundings, Set<String> writtenElsewhere) {
        this.recorded = new RecordedUse(recording);
        this.code = code;
        this.current = CurrentThings.of(code, surroundings);
        this.outside = new OutsideThings(recorded.written(), writtenElsewhere, code, surroundings);
        recorded.methods()
                .forEach((number, method) -> code.stable(method).stream()
                        .flatMap(stable -> code.facts(stable).stream())
                        .flatMap(facts -> SharedContainers.filledBy(facts).stream())
                        .forEach(holder -> fillers.computeIfAbsent(holder, each -> new BitSet())
                                .set(number)));
    }

    /** The paths that a test JVM wrote. */
    public static Set<String> written(Recording recording) {
        return new RecordedUse(recording).written();
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
        private final Set<Probe> beside = new HashSet<>();
        private final Deque<MethodName> open = new ArrayDeque<>();
        private final BitSet seen = new BitSet();
        private boolean gaps;

        void use(BitSet probes) {
            BitSet fresh = (BitSet) probes.clone();
            fresh.andNot(seen);
            seen.or(fresh);
            fresh.stream().forEach(this::use);
            while (!open.isEmpty()) {
                MethodName method = open.remove();
                code.facts(method).ifPresent(this::follow);
            }
        }

        private void use(int number) {
            Probe probe = recorded.probe(number);
            switch (probe.kind()) {
                case UNKNOWN, GAP -> gaps = true;
                case METHOD -> recorded.method(number).ifPresent(this::execute);
                case LIBRARY_CLASS, UNWOVEN_CLASS -> {
                    things.add(new Thing(Thing.Kind.CLASS, code.holderOf(probe.owner())));
                    if (probe.owner().equals(CONTEXT_CACHE)) {
                        recorded.ofClassesUsing(number).forEach(this::use);
                    }
                }
                case STATICS_WRITTEN, INITIALISER, ADDRESS -> {}
                case CLASS_ASKED -> ask(probe.owner());
                case MEMBERS -> ask(probe.owner());
                case FILE_READ_BACK, PROPERTY_READ_BACK ->
                    recorded.writersOf(probe).forEach(writer -> use(recorded.of(writer)));
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

        private void execute(MethodName method) {
            Set<MethodName> stable = code.stable(method);
            // A class that is gone or cannot be read leaves nothing to compare with.
            gaps |= stable.isEmpty();
            if (method.name().equals("<init>")) {
                // Where reflection makes the instance, no code names the class whose initialiser has run.
                touchStatics(method.className());
            }
            for (MethodName each : stable) {
                if (things.add(new Thing(Thing.Kind.METHOD, each.className() + '#' + each.key()))) {
                    open.add(each);
                    name(each.className());
                    things.add(new Thing(Thing.Kind.DISPATCH, each.className()));
                }
            }
        }

        /** A class that is named at run time: where there is none, that none is found by this name. */
        private void ask(String className) {
            if (code.has(className)) {
                name(className);
                touchStatics(className);
            } else {
                outside.missing(className).ifPresent(things::add);
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
                // A lambda or an anonymous class executes no constructor that tells which interface it implements.
                if (code.isInterface(each)) {
                    things.add(new Thing(Thing.Kind.DISPATCH, each));
                }
                // What one test looked up another may use from a cache.
                recorded.listed(each).forEach(listed -> things.add(listed.thing()));
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
                    recorded.testsWith(fillers.getOrDefault(each, new BitSet()))
                            .forEach(writer -> use(recorded.of(writer)));
                }
            }
        }

        Optional<Set<UsedThing>> found() {
            Optional<Set<Thing>> around = outside.of(beside);
            if (gaps || around.isEmpty()) {
                return Optional.empty();
            }
            things.addAll(around.get());
            Set<UsedThing> found = new TreeSet<>();
            for (Thing thing : things) {
                OptionalLong fingerprint = current.fingerprint(thing);
                if (fingerprint.isEmpty()) {
                    return Optional.empty();
                }
                found.add(new UsedThing(thing, fingerprint.getAsLong()));
            }
            return Optional.of(found);
        }
    }
}
