package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts as used with each method and type, found once however many tests use it. Not thread-safe. */
final class NamedThings {

    private final RecordedUse recorded;
    private final CompiledCode code;
    private final CurrentNumbers things;

    private final Map<Integer, Optional<Named>> methods = new HashMap<>();
    private final Map<String, Named> asked = new HashMap<>();
    private final Map<String, BitSet> types = new HashMap<>();
    private final Map<String, Integer> classNumbers = new HashMap<>();
    private final List<String> classes = new ArrayList<>();

    NamedThings(RecordedUse recorded, CompiledCode code, CurrentNumbers things) {
        this.recorded = recorded;
        this.code = code;
        this.things = things;
    }

    /** The class of a number in {@link Named}. */
    String className(int number) {
        return classes.get(number);
    }

    /**
     * What an executed method brings: itself, and what it names.
     *
     * @param probe of the method as the JVM saw it
     * @return empty where its class is gone or cannot be read, which leaves nothing to compare with
     */
    Optional<Named> by(int probe) {
        return methods.computeIfAbsent(probe, number -> recorded.method(number).flatMap(this::find));
    }

    private Optional<Named> find(MethodName seen) {
        Set<MethodName> stable = code.stable(seen);
        if (stable.isEmpty()) {
            return Optional.empty();
        }
        BitSet used = new BitSet();
        BitSet statics = new BitSet();
        if (seen.name().equals("<init>")) {
            // Where reflection makes the instance, no code names the class whose initialiser has run.
            touch(seen.className(), used, statics);
        }
        for (MethodName method : stable) {
            used.set(things.of(new Thing(Thing.Kind.METHOD, method.className() + '#' + method.key())));
            used.set(things.of(new Thing(Thing.Kind.DISPATCH, method.className())));
            used.or(type(method.className()));
            Optional<MethodFacts> facts = code.facts(method);
            facts.ifPresent(known -> known.types().forEach(type -> used.or(type(type))));
            facts.ifPresent(known -> known.statics().forEach(type -> touch(type, used, statics)));
        }
        return Optional.of(new Named(used, statics));
    }

    /** What a class brings that was asked for by its name. */
    Named with(String className) {
        return asked.computeIfAbsent(className, name -> {
            BitSet used = (BitSet) type(name).clone();
            BitSet statics = new BitSet();
            touch(name, used, statics);
            return new Named(used, statics);
        });
    }

    private void touch(String className, BitSet used, BitSet statics) {
        // A static method that the class inherits leaves no other trace of the class: a new one may come to hide it.
        if (code.has(className)) {
            used.set(things.of(new Thing(Thing.Kind.DISPATCH, className)));
        }
        code.family(className).forEach(each -> statics.set(number(each)));
    }

    private int number(String className) {
        return classNumbers.computeIfAbsent(className, name -> {
            classes.add(name);
            return classes.size() - 1;
        });
    }

    /** A type that is named counts with what it inherits from and with its annotations. */
    private BitSet type(String className) {
        return types.computeIfAbsent(className, name -> {
            BitSet named = new BitSet();
            for (String each : code.family(name)) {
                named.set(things.of(new Thing(Thing.Kind.SHAPE, each)));
                // A lambda or an anonymous class executes no constructor that tells which interface it implements.
                if (code.isInterface(each)) {
                    named.set(things.of(new Thing(Thing.Kind.DISPATCH, each)));
                }
                // What one test looked up another may use from a cache.
                recorded.listed(each).forEach(listed -> named.set(things.of(listed.thing())));
                code.annotations(each).forEach(type -> named.set(things.of(new Thing(Thing.Kind.SHAPE, type))));
            }
            return named;
        });
    }
}
