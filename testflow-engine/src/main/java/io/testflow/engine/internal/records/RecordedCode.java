package io.testflow.engine.internal.records;

import io.testflow.engine.internal.evidence.CompiledCode;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.use.AskedCode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The classes and methods that a user can mean: of the compiled code, and of the records, which may know some that are gone.
 *
 * @param code what the tests of a module have on their class path
 * @param classNames names of classes there, all of the project's own
 */
record RecordedCode(AskedCode asked, CompiledCode code, Set<String> classNames) {

    /** The classes that are meant. */
    Set<String> classes(Snapshot snapshot) {
        Set<String> found = ownersIn(snapshot);
        found.addAll(classNames);
        if (code.has(asked.className())) {
            found.add(asked.className());
        }
        found.removeIf(name -> !asked.isClass(name));
        return found;
    }

    /** Whether there is code that is meant. */
    boolean isKnown(Snapshot snapshot) {
        Set<String> classes = classes(snapshot);
        return asked.method() == null
                ? !classes.isEmpty()
                : classes.stream()
                        .flatMap(name -> methods(name, snapshot).stream())
                        .anyMatch(asked::isMethod);
    }

    /** By which names code here could have been meant: methods where the class is right. */
    Set<String> names(Snapshot snapshot) {
        Set<String> classes = classes(snapshot);
        if (asked.method() != null && !classes.isEmpty()) {
            return classes.stream()
                    .flatMap(name -> methods(name, snapshot).stream().map(key -> asked.nameOf(name, key)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> names = ownersIn(snapshot);
        names.addAll(classNames);
        return names;
    }

    /** The places, in the snapshot's list, of all that the code which is meant can be recorded as. */
    BitSet places(Snapshot snapshot) {
        Set<String> classes = classes(snapshot);
        BitSet places = new BitSet();
        for (int place = 0; place < snapshot.things().size(); place++) {
            places.set(place, isMeant(snapshot.things().get(place).thing(), classes));
        }
        return places;
    }

    private boolean isMeant(Thing thing, Set<String> classes) {
        return switch (thing.kind()) {
            case METHOD -> classes.contains(thing.owner()) && asked.isMethod(thing.member());
            case SHAPE, DISPATCH, MEMBERS -> asked.method() == null && classes.contains(thing.owner());
            // Of a library nobody records the methods; a process may run whatever there is.
            case CLASS -> classes.contains(thing.owner());
            case CODE -> true;
            case FILE, EXISTENCE, ATTRIBUTES, DIRECTORY, RESOURCE, PROPERTY, VARIABLE, IMAGE, CONFIGURATION -> false;
        };
    }

    private Set<String> methods(String className, Snapshot snapshot) {
        Set<String> methods = new HashSet<>(code.methods(className));
        snapshot.things().stream()
                .map(used -> used.thing())
                .filter(thing ->
                        thing.kind() == Thing.Kind.METHOD && thing.owner().equals(className))
                .forEach(thing -> methods.add(thing.member()));
        return methods;
    }

    private static Set<String> ownersIn(Snapshot snapshot) {
        return snapshot.things().stream()
                .map(used -> used.thing())
                .filter(thing -> switch (thing.kind()) {
                    case METHOD, SHAPE, DISPATCH, CLASS -> true;
                    default -> false;
                })
                .map(Thing::owner)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
