package io.testflow.engine.internal.bytecode;

/** Tells by their names whether classes are written inside one top-level class. */
final class Nest {

    private Nest() {}

    /** Whether both lie in the class that one of the names starts with; a {@code $} in a top-level name only says yes too often. */
    static boolean sameNest(String one, String other) {
        return host(one).equals(host(other));
    }

    private static String host(String name) {
        int dollar = name.indexOf('$', name.lastIndexOf('.') + 2);
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
