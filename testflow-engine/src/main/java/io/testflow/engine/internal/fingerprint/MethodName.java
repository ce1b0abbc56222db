package io.testflow.engine.internal.fingerprint;

/**
 * A method as the JVM names it.
 *
 * @param className binary name of the class, with dots
 * @param name such as {@code run} or {@code <init>}
 * @param descriptor such as {@code (I)V}
 */
public record MethodName(String className, String name, String descriptor) {

    /** Name and descriptor, unique within the class. */
    public String key() {
        return name + descriptor;
    }
}
