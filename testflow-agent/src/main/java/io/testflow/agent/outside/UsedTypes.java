package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Notes classes that are asked for by name, and what is looked for in them by reflection. What runs the tests looks at all
 * of them by itself: that is no use by a test. Thread-safe.
 */
final class UsedTypes {

    private final NotedNames names;

    UsedTypes(NotedNames names) {
        this.names = names;
    }

    void asked(Object type) {
        if (names.userMayAsk()
                && type instanceof String name
                && !Caller.isNoneOfUser(name)
                && !names.isNotedAgain(Kind.CLASS_ASKED, name)
                && (names.isOfOpenTest(name) || Caller.now() == Caller.USER)) {
            names.note(Kind.CLASS_ASKED, name, name);
        }
    }

    void shape(Object type) {
        if (type instanceof Class<?> known && isOfUser(known)) {
            asked(known.getName());
        }
    }

    /** The methods that a class declares are listed, be it to find one by its name. */
    void declaredMethods(Object type) {
        if (type instanceof Class<?> known
                && isOfUser(known)
                && !names.isNoted(Kind.MEMBERS, known.getName())
                && !LookUpByName.listsHere()) {
            members(type, "");
        }
    }

    /** A method of a name is looked for, whether there is one or not; that of enums also by the JDK, which counts for nobody. */
    void method(Object type, @Nullable Object name) {
        if (name instanceof String wanted) {
            members(type, wanted, !wanted.equals("values"));
        }
    }

    /** Methods, constructors or fields are listed or searched: all methods where nothing says which. */
    void members(Object type, String which) {
        members(type, which, false);
    }

    private void members(Object type, String which, boolean byName) {
        if (type instanceof Class<?> known && isOfUser(known)) {
            String name = known.getName();
            String seen = which.isEmpty() ? name : name.concat("#").concat(which);
            if (!names.isNotedAgain(Kind.MEMBERS, seen)
                    && ((byName && names.isOfOpenTest(name)) || Caller.now() == Caller.USER)) {
                names.note(Kind.MEMBERS, seen, name, which);
            }
        }
    }

    /** Hidden classes, as of lambdas, are made from others that count; no class does before anybody can have asked for it. */
    private boolean isOfUser(Class<?> type) {
        return names.userMayAsk()
                && type.getClassLoader() != null
                && !type.isHidden()
                && !Caller.isNoneOfUser(type.getName());
    }
}
