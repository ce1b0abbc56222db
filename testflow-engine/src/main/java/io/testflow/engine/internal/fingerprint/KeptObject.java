package io.testflow.engine.internal.fingerprint;

import java.util.Optional;

/**
 * What a static initialiser puts into a final static field of its class, and nothing else.
 *
 * @param holder binary name of the class
 * @param field the name of the field
 * @param made binary name of the class of the object, where it is made for the field; of no subclass of it. An array without
 *     elements is {@code a.Money[0]}
 * @param copied the static field that the object comes from otherwise
 */
public record KeptObject(String holder, String field, Optional<String> made, Optional<SharedField> copied) {

    private static final String NO_ELEMENTS = "[0]";

    static KeptObject made(String holder, String field, String className) {
        return new KeptObject(holder, field, Optional.of(className), Optional.empty());
    }

    static KeptObject emptyArray(String holder, String field, String elements) {
        return made(holder, field, elements + NO_ELEMENTS);
    }

    /** Whether that is an array without elements, which nobody can change. */
    public static boolean isEmptyArray(String made) {
        return made.endsWith(NO_ELEMENTS);
    }

    static KeptObject copied(String holder, String field, SharedField from) {
        return new KeptObject(holder, field, Optional.empty(), Optional.of(from));
    }
}
