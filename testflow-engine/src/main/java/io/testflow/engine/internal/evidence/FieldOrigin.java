package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.KeptObject;
import io.testflow.engine.internal.fingerprint.KeptObject.Copied;
import io.testflow.engine.internal.fingerprint.KeptObject.Origin;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.SharedField;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds where the object in a final static field is from in the end. */
final class FieldOrigin {

    private FieldOrigin() {}

    /** Empty where bytecode does not tell, and for fields of libraries. */
    static Optional<Origin> of(SharedField field, CompiledCode code) {
        return of(field, code, new HashSet<>());
    }

    private static Optional<Origin> of(SharedField field, CompiledCode code, Set<SharedField> seen) {
        if (!seen.add(field) || code.isLibrary(field.className())) {
            return Optional.empty();
        }
        return code.facts(new MethodName(field.className(), "<clinit>", "()V")).stream()
                .flatMap(facts -> facts.keptObjects().stream())
                .filter(kept ->
                        kept.holder().equals(field.className()) && kept.field().equals(field.name()))
                .map(KeptObject::origin)
                .findFirst()
                .flatMap(origin ->
                        origin instanceof Copied copied ? of(copied.from(), code, seen) : Optional.of(origin));
    }
}
