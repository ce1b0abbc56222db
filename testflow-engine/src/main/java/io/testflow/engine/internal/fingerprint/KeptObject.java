package io.testflow.engine.internal.fingerprint;

/**
 * What a static initialiser puts into a final static field of its class, and nothing else.
 *
 * @param holder binary name of the class
 * @param field the name of the field
 * @param origin where the object is from
 */
public record KeptObject(String holder, String field, Origin origin) {

    /** Where an object is from. */
    public sealed interface Origin {}

    /**
     * It is made for the field.
     *
     * @param className binary name of its class; it is of no subclass
     */
    public record Made(String className) implements Origin {}

    /** It comes from another static field. */
    public record Copied(SharedField from) implements Origin {}

    /** It is an array, or a collection of the JDK that nobody can add to, without elements: nobody can change it. */
    public record NoElements() implements Origin {}
}
