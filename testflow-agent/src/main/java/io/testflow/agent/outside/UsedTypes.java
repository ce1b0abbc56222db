package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;

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
        if (type instanceof String name
                && !Caller.isNoneOfUser(name)
                && !names.isNoted(Kind.CLASS_ASKED, name)
                && Caller.now() == Caller.USER) {
            names.note(Kind.CLASS_ASKED, name, name);
        }
    }

    void shape(Object type) {
        if (type instanceof Class<?> known && isOfUser(known)) {
            asked(known.getName());
        }
    }

    /** Methods or constructors are listed or searched. */
    void members(Object type, String which) {
        if (type instanceof Class<?> known && isOfUser(known)) {
            String name = known.getName();
            String seen = which.isEmpty() ? name : name.concat(which);
            if (!names.isNoted(Kind.MEMBERS, seen) && Caller.now() == Caller.USER) {
                names.note(Kind.MEMBERS, seen, name, which);
            }
        }
    }

    /** Hidden classes, as of lambdas, are made from others that count. */
    private static boolean isOfUser(Class<?> type) {
        return type.getClassLoader() != null && !type.isHidden() && !Caller.isNoneOfUser(type.getName());
    }
}
