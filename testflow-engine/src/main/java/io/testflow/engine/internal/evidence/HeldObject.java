package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.KeptObject.Made;
import io.testflow.engine.internal.fingerprint.KeptObject.NoElements;
import io.testflow.engine.internal.fingerprint.KeptObject.Origin;
import io.testflow.engine.internal.fingerprint.SharedField;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * An object in a static field, as far as bytecode tells what it is.
 *
 * @param className a type that it is of
 * @param isExact whether it is of this class and of no subclass, so that only methods of this class or of those that it inherits
 *     from can change it
 */
record HeldObject(String className, boolean isExact) {

    /**
     * What a field holds; empty where that is none of the project's objects that may change. The class that was made is not enough
     * where its objects hold others, which may be of the same type and change as well; it is better than a type of the JDK, which
     * says nothing.
     */
    static Optional<HeldObject> in(SharedField field, CompiledCode code) {
        Optional<Origin> origin = FieldOrigin.of(field, code);
        if (origin.filter(NoElements.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        String declared = declared(field.descriptor());
        HeldObject held = origin.filter(Made.class::isInstance)
                .map(made -> ((Made) made).className())
                .filter(type -> code.holdsNoObjects(type) || !code.has(declared))
                .map(type -> new HeldObject(type, true))
                .orElseGet(() -> new HeldObject(declared, false));
        return Optional.of(held).filter(object -> code.has(object.className()) && !code.isLibrary(object.className()));
    }

    /** Of an array the class of its elements. */
    private static String declared(String descriptor) {
        Type type = Type.getType(descriptor);
        return (type.getSort() == Type.ARRAY ? type.getElementType() : type).getClassName();
    }

    /** Whether a method that changes objects of a class may change this one. */
    boolean isChangedAs(String changed, CompiledCode code) {
        return code.family(className).contains(changed)
                || (!isExact && code.family(changed).contains(className));
    }
}
