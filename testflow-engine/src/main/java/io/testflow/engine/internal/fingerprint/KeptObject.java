package io.testflow.engine.internal.fingerprint;

import java.util.Optional;

/**
 * What a static initialiser puts into a final static field of its class, and nothing else.
 *
 * @param holder binary name of the class
 * @param field the name of the field
 * @param made binary name of the class of the object, where it is made for the field; of no subclass of it
 * @param copied the static field that the object comes from otherwise
 */
public record KeptObject(String holder, String field, Optional<String> made, Optional<SharedField> copied) {

    static KeptObject made(String holder, String field, String className) {
        return new KeptObject(holder, field, Optional.of(className), Optional.empty());
    }

    static KeptObject copied(String holder, String field, SharedField from) {
        return new KeptObject(holder, field, Optional.empty(), Optional.of(from));
    }
}
