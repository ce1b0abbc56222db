package io.testflow.engine.internal.fingerprint;

import io.testflow.engine.internal.fingerprint.KeptObject.Copied;
import io.testflow.engine.internal.fingerprint.KeptObject.Made;
import io.testflow.engine.internal.fingerprint.KeptObject.NoElements;
import io.testflow.engine.internal.fingerprint.KeptObject.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;

/**
 * Watches the static initialiser of a class for the objects that it puts into final fields: what stands right before the
 * instruction that does, with no jump in between. A field that it can put another object into is not among them.
 */
final class KeptObjects {

    private static final int FINAL_STATIC = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    private static final Set<String> COLLECTIONS = Set.of("java/util/List", "java/util/Map", "java/util/Set");

    private final Set<String> finals = new HashSet<>();
    private final Map<String, Optional<KeptObject>> kept = new HashMap<>();
    private boolean inInitialiser;

    /** Of the object on top of the stack, after this instruction and before it. */
    private Optional<Origin> after = Optional.empty();

    private Optional<Origin> before = Optional.empty();
    /** Whether this instruction puts a zero on top of the stack, and whether the one before did. */
    private boolean isZero;

    private boolean wasZero;

    /** The class declares a field; all of them come before the methods. */
    void declared(int access, String field) {
        if ((access & FINAL_STATIC) == FINAL_STATIC) {
            finals.add(field);
        }
    }

    /** A method begins. */
    void method(String name) {
        inInitialiser = name.equals("<clinit>");
    }

    /** Something may come here by a jump. */
    void label() {
        after = Optional.empty();
        isZero = false;
    }

    /** The next instruction; what kind it is, and more, is told after this. */
    void instruction(int opcode) {
        before = after;
        wasZero = isZero;
        after = Optional.empty();
        isZero = opcode == Opcodes.ICONST_0;
    }

    /** It makes an array. */
    void array() {
        if (inInitialiser && wasZero) {
            after = Optional.of(new NoElements());
        }
    }

    /** It is a call. */
    void call(int opcode, String owner, String method, String descriptor) {
        if (inInitialiser && opcode == Opcodes.INVOKESPECIAL && method.equals("<init>")) {
            after = Optional.of(new Made(FactsBuilder.binary(owner)));
        } else if (inInitialiser && isEmpty(owner, method, descriptor)) {
            after = Optional.of(new NoElements());
        }
    }

    private static boolean isEmpty(String owner, String method, String descriptor) {
        return descriptor.startsWith("()")
                && (COLLECTIONS.contains(owner)
                        ? method.equals("of")
                        : owner.equals("java/util/Collections") && method.startsWith("empty"));
    }

    /** It reads or writes a field. */
    void field(int opcode, String owner, String name, String descriptor) {
        if (!inInitialiser) {
            return;
        }
        if (opcode == Opcodes.GETSTATIC) {
            after = Optional.of(new Copied(new SharedField(FactsBuilder.binary(owner), name, descriptor)));
        } else if (opcode == Opcodes.PUTSTATIC && finals.contains(name)) {
            Optional<KeptObject> object =
                    before.map(origin -> new KeptObject(FactsBuilder.binary(owner), name, origin));
            kept.merge(name, object, (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    /** The method has ended. */
    void tell(Consumer<KeptObject> facts) {
        if (inInitialiser) {
            kept.values().forEach(object -> object.ifPresent(facts));
        }
    }
}
