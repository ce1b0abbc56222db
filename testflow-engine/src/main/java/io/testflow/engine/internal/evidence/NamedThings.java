package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts as used with each probe of code, found once however many tests passed it. Not thread-safe. */
final class NamedThings {

    /** Mockito makes classes that say that they come from its jar, under names that are others each time. */
    private static final String MOCK = "$MockitoMock$";

    private final RecordedUse recorded;
    private final CompiledCode code;
    private final CurrentNumbers things;
    private final OutsideThings outside;

    /** By probe, as far as it was asked for: many tests pass the same ones. */
    private final @Nullable Named[] found;

    private final Map<String, NumberSet> types = new HashMap<>();
    private final Map<String, Integer> classNumbers = new HashMap<>();
    private final List<String> classes = new ArrayList<>();

    NamedThings(RecordedUse recorded, CompiledCode code, CurrentNumbers things, OutsideThings outside) {
        this.recorded = recorded;
        this.code = code;
        this.things = things;
        this.outside = outside;
        this.found = new Named[recorded.probes()];
    }

    /** The class of a number in {@link Named}. */
    String className(int number) {
        return classes.get(number);
    }

    /** What a probe brings: a method that was executed itself and what it names, a class that was asked for or loaded its type. */
    Named by(int probe) {
        Named known = found[probe];
        if (known == null) {
            known = find(probe);
            found[probe] = known;
        }
        return known;
    }

    private Named find(int number) {
        Probe probe = recorded.probe(number);
        return switch (probe.kind()) {
            case UNKNOWN, GAP -> Named.GAP;
            case METHOD, LIBRARY_CLASS, UNWOVEN_CLASS, CLASS_ASKED, MEMBERS -> {
                Named code = code(number, probe);
                yield MadeOnce.isBehind(probe.owner())
                        ? new Named(code.things(), code.statics(), NumberSet.of(number), code.hasGap())
                        : code;
            }
            case STATICS_WRITTEN, INITIALISER, ADDRESS -> Named.NOTHING;
            case FILE_READ_BACK,
                    PROPERTY_READ_BACK,
                    FILE_READ,
                    FILE_ASKED,
                    FILE_ATTRIBUTES,
                    DIRECTORY_LISTED,
                    FILE_WRITTEN,
                    RESOURCE,
                    PROPERTY,
                    PROPERTY_WRITTEN,
                    VARIABLE,
                    PROCESS -> Named.apart(number);
        };
    }

    private Named code(int number, Probe probe) {
        return switch (probe.kind()) {
            case METHOD -> recorded.method(number).map(this::executed).orElse(Named.GAP);
            case LIBRARY_CLASS, UNWOVEN_CLASS -> loaded(probe.owner());
            default -> asked(probe.owner());
        };
    }

    private Named executed(MethodName seen) {
        return code.patternOf(seen.className()).map(this::made).orElseGet(() -> written(seen));
    }

    /**
     * A class that was made at run time has the members that those of its pattern call for. What these do themselves counts where
     * they are executed, and all that their class file holds for whoever reads that.
     */
    private Named made(String pattern) {
        NumberCollector used = new NumberCollector();
        NumberCollector statics = new NumberCollector();
        touch(pattern, used, statics);
        used.add(type(pattern));
        for (String each : code.family(pattern)) {
            used.add(things.of(new Thing(Thing.Kind.DISPATCH, each)));
            used.add(things.of(new Thing(Thing.Kind.MEMBERS, each)));
            used.add(things.of(new Thing(Thing.Kind.MEMBERS, each + "#<init>")));
        }
        return Named.of(used.toSet(), statics.toSet());
    }

    private Named written(MethodName seen) {
        Set<MethodName> stable = code.stable(seen);
        if (stable.isEmpty()) {
            // Its class is gone or cannot be read, which leaves nothing to compare with.
            return Named.GAP;
        }
        NumberCollector used = new NumberCollector();
        NumberCollector statics = new NumberCollector();
        if (seen.name().equals("<init>")) {
            // Where reflection makes the instance, no code names the class whose initialiser has run.
            touch(seen.className(), used, statics);
        }
        for (MethodName method : stable) {
            used.add(things.of(new Thing(Thing.Kind.METHOD, method.className() + '#' + method.key())));
            used.add(things.of(new Thing(Thing.Kind.DISPATCH, method.className())));
            used.add(type(method.className()));
            Optional<MethodFacts> facts = code.facts(method);
            facts.ifPresent(known -> known.types().forEach(type -> used.add(type(type))));
            facts.ifPresent(known -> known.statics().forEach(type -> touch(type, used, statics)));
        }
        return Named.of(used.toSet(), statics.toSet());
    }

    private Named loaded(String className) {
        String holder = code.holderOf(className);
        if (className.contains(MOCK) && !code.has(holder)) {
            // What is mocked is the JDK's: the mock of another class is named after that one.
            return Named.NOTHING;
        }
        return code.patternOf(className)
                .map(this::made)
                .orElseGet(() ->
                        Named.of(NumberSet.of(things.of(new Thing(Thing.Kind.CLASS, holder))), NumberSet.NONE));
    }

    /** A class that is named at run time: where there is none, that none is found by this name. */
    private Named asked(String className) {
        NumberCollector used = new NumberCollector();
        NumberCollector statics = new NumberCollector();
        if (code.has(className)) {
            used.add(type(className));
            touch(className, used, statics);
        } else {
            outside.missing(className).ifPresent(thing -> used.add(things.of(thing)));
        }
        return Named.of(used.toSet(), statics.toSet());
    }

    private void touch(String className, NumberCollector used, NumberCollector statics) {
        // A static method that the class inherits leaves no other trace of the class: a new one may come to hide it.
        if (code.isLibrary(className)) {
            used.add(type(className));
        } else if (code.has(className)) {
            used.add(things.of(new Thing(Thing.Kind.DISPATCH, className)));
        }
        code.family(className).forEach(each -> statics.add(number(each)));
    }

    private int number(String className) {
        return classNumbers.computeIfAbsent(className, name -> {
            classes.add(name);
            return classes.size() - 1;
        });
    }

    /** A type that is named counts with what it inherits from and with its annotations. */
    private NumberSet type(String className) {
        return types.computeIfAbsent(className, name -> {
            NumberCollector named = new NumberCollector();
            for (String each : code.family(name)) {
                code.annotations(each).forEach(type -> named.add(shape(type)));
                named.add(shape(each));
                // One of a library counts as a whole.
                if (!code.isLibrary(each)) {
                    named.add(beside(each));
                }
            }
            return named.toSet();
        });
    }

    /** What counts with the shape of a class. */
    private NumberSet beside(String className) {
        NumberCollector named = new NumberCollector();
        // A lambda or an anonymous class executes no constructor that tells which interface it implements.
        if (code.isInterface(className)) {
            named.add(things.of(new Thing(Thing.Kind.DISPATCH, className)));
        }
        // What one test looked up another may use from a cache.
        recorded.listed(className).forEach(listed -> named.add(things.of(listed.thing())));
        return named.toSet();
    }

    private int shape(String className) {
        return things.of(new Thing(code.isLibrary(className) ? Thing.Kind.CLASS : Thing.Kind.SHAPE, className));
    }
}
