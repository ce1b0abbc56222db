package io.testflow.engine.internal.fingerprint;

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

    private final Set<String> finals = new HashSet<>();
    private final Map<String, Optional<KeptObject>> kept = new HashMap<>();
    /** Gives the object on top of the stack to a field. */
    private Optional<Top> top = Optional.empty();

    private boolean isZero;

    /** An object of which is known where it is from. */
    private interface Top {
        KeptObject in(String holder, String field);
    }

    /** The class declares a field. */
    void declared(int access, String field) {
        if ((access & FINAL_STATIC) == FINAL_STATIC) {
            finals.add(field);
        }
    }

    /** Something else is on top of the stack now, or something else may come here. */
    void forget() {
        top = Optional.empty();
        isZero = false;
    }

    /** The next instruction is one without operands. */
    void instruction(int opcode) {
        forget();
        isZero = opcode == Opcodes.ICONST_0;
    }

    /** The next instruction makes an array, of which nobody can change anything where it has no elements. */
    void array(String elements) {
        boolean isEmpty = isZero;
        forget();
        if (isEmpty) {
            top = Optional.of((holder, field) -> KeptObject.emptyArray(holder, field, FactsBuilder.binary(elements)));
        }
    }

    /** The next instruction is a call. */
    void called(int opcode, String owner, String method) {
        forget();
        if (opcode == Opcodes.INVOKESPECIAL && method.equals("<init>")) {
            top = Optional.of((holder, field) -> KeptObject.made(holder, field, FactsBuilder.binary(owner)));
        }
    }

    /** The next instruction reads or writes a field. */
    void field(int opcode, String owner, String name, String descriptor) {
        Optional<Top> before = top;
        forget();
        if (opcode == Opcodes.GETSTATIC) {
            SharedField from = new SharedField(FactsBuilder.binary(owner), name, descriptor);
            top = Optional.of((holder, field) -> KeptObject.copied(holder, field, from));
        } else if (opcode == Opcodes.PUTSTATIC && finals.contains(name)) {
            Optional<KeptObject> object = before.map(known -> known.in(FactsBuilder.binary(owner), name));
            kept.merge(name, object, (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    /** The initialiser has ended. */
    void tell(Consumer<KeptObject> facts) {
        kept.values().forEach(object -> object.ifPresent(facts));
    }
}
