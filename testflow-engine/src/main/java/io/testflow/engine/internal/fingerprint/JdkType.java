package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A type of the JDK, of the one that this JVM runs on. */
record JdkType(Class<?> type) {

    private static final String PACKAGES = "java.";

    /** By its descriptor; empty where it is none of the JDK's. */
    static Optional<JdkType> of(String descriptor) {
        return descriptor.startsWith("L") ? named(Containers.binaryName(descriptor)) : Optional.empty();
    }

    /** By its binary name; empty where it is none of the JDK's. */
    static Optional<JdkType> named(String className) {
        if (!className.startsWith(PACKAGES)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JdkType(Class.forName(className, false, ClassLoader.getPlatformClassLoader())));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    String name() {
        return type.getName();
    }

    /** Whether each object of this type is one of the other, too. */
    boolean isOne(JdkType other) {
        return other.type.isAssignableFrom(type);
    }

    /** Whether its objects have methods that may change what they hold. */
    boolean holds() {
        return Arrays.stream(type.getMethods()).anyMatch(method -> Containers.changes(name(), method.getName()));
    }

    /** All that it inherits from; itself first. */
    Set<JdkType> supertypes() {
        Set<JdkType> found = new LinkedHashSet<>();
        List<Class<?>> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.remove(open.size() - 1);
            if (found.add(new JdkType(next))) {
                open.addAll(Arrays.asList(next.getInterfaces()));
                if (next.getSuperclass() != null) {
                    open.add(next.getSuperclass());
                }
            }
        }
        return found;
    }
}
