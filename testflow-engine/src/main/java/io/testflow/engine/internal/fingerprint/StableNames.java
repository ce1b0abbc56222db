package io.testflow.engine.internal.fingerprint;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the methods with a fingerprint that answer for a method as the JVM saw it.
 *
 * <p>A lambda or an accessor belongs to the methods that use it, a method of an anonymous or local class to those that name the
 * class. Only {@code $deserializeLambda$} does not count as a user beside others, since it names every serializable lambda.
 */
public final class StableNames {

    private final Set<MethodName> stable;
    private final Map<MethodName, Set<MethodName>> methods;
    private final Map<String, Set<MethodName>> classes;

    StableNames(
            Set<MethodName> stable, Map<MethodName, Set<MethodName>> methods, Map<String, Set<MethodName>> classes) {
        this.stable = Set.copyOf(stable);
        this.methods = Map.copyOf(methods);
        this.classes = Map.copyOf(classes);
    }

    /** Methods that have a fingerprint themselves. */
    Set<MethodName> stable() {
        return stable;
    }

    /** By folded method, those that use it. */
    Map<MethodName, Set<MethodName>> methods() {
        return methods;
    }

    /** By folded class, the methods that use it. */
    Map<String, Set<MethodName>> classes() {
        return classes;
    }

    /** Whether a class file of the nest has a class of this name. */
    public boolean hasClass(String className) {
        return classes.containsKey(className)
                || Stream.concat(stable.stream(), methods.keySet().stream())
                        .anyMatch(method -> method.className().equals(className));
    }

    /** The methods that answer for it; all of the nest where it is unknown. */
    public Set<MethodName> of(MethodName seen) {
        if (stable.contains(seen)) {
            return Set.of(seen);
        }
        Set<MethodName> users = methods.get(seen);
        return users == null ? classes.getOrDefault(seen.className(), stable) : users;
    }
}
