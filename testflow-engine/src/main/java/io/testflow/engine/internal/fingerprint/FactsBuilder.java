package io.testflow.engine.internal.fingerprint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Gathers what bytecode names. */
final class FactsBuilder {

    /** Types whose values nobody can change: a static field of them is no shared state. */
    private static final Set<String> VALUES = Set.of(
            "Ljava/lang/String;",
            "Ljava/lang/Boolean;",
            "Ljava/lang/Byte;",
            "Ljava/lang/Character;",
            "Ljava/lang/Double;",
            "Ljava/lang/Float;",
            "Ljava/lang/Integer;",
            "Ljava/lang/Long;",
            "Ljava/lang/Short;");

    private static final Set<MethodName> READ_FIELDS = Set.of(
            new MethodName("java.io.ObjectInputStream", "defaultReadObject", "()V"),
            new MethodName("java.io.ObjectInputStream", "readFields", "()Ljava/io/ObjectInputStream$GetField;"));

    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> statics = new LinkedHashSet<>();
    private final Set<String> writesStaticsOf = new LinkedHashSet<>();
    private final Set<SharedField> readsShared = new LinkedHashSet<>();
    private final Set<SharedField> readsOfInstances = new LinkedHashSet<>();
    private final Set<String> writesInstancesOf = new LinkedHashSet<>();
    private final Set<String> keeps = new LinkedHashSet<>();
    private final Set<MethodName> calls = new LinkedHashSet<>();
    private final Set<KeptObject> keptObjects = new LinkedHashSet<>();

    void type(@Nullable String internalName) {
        if (internalName != null) {
            type(Type.getObjectType(internalName));
        }
    }

    void descriptor(String descriptor) {
        type(Type.getType(descriptor));
    }

    void type(Type type) {
        switch (type.getSort()) {
            case Type.OBJECT -> types.add(type.getClassName());
            case Type.ARRAY -> type(type.getElementType());
            case Type.METHOD -> {
                type(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            default -> {} // a primitive type
        }
    }

    /** A generic signature; the JVM does not check them, and some compilers write wrong ones: those say nothing. */
    void signature(@Nullable String signature) {
        if (signature != null) {
            try {
                new SignatureReader(signature).accept(new SignatureTypes());
            } catch (RuntimeException e) {
                // The erased types are in the descriptor all the same.
            }
        }
    }

    void instance(String owner) {
        statics.add(binary(owner));
    }

    /**
     * A field is read or written.
     *
     * @param method the name of the method that does it
     */
    void field(int opcode, String owner, String name, String descriptor, String method) {
        type(owner);
        descriptor(descriptor);
        if (opcode == Opcodes.PUTSTATIC || opcode == Opcodes.GETSTATIC) {
            statics.add(binary(owner));
        }
        switch (opcode) {
            case Opcodes.PUTSTATIC -> {
                keeps.add(descriptor);
                if (!method.equals("<clinit>")) {
                    writesStaticsOf.add(binary(owner));
                }
            }
            case Opcodes.PUTFIELD -> {
                if (!method.equals("<init>")) {
                    writesInstancesOf.add(binary(owner));
                }
            }
            default -> {
                if (isSharedState(owner, descriptor)) {
                    (opcode == Opcodes.GETSTATIC ? readsShared : readsOfInstances)
                            .add(new SharedField(binary(owner), name, descriptor));
                }
            }
        }
    }

    void method(boolean touchesStatics, String owner, String name, String descriptor) {
        type(owner);
        descriptor(descriptor);
        if (touchesStatics) {
            statics.add(binary(owner));
        }
        calls.add(new MethodName(binary(owner), name, descriptor));
    }

    void kept(KeptObject object) {
        keptObjects.add(object);
    }

    /**
     * Says that deserialisation looks for a method like this. Where it reads the fields of the object that is being made, which
     * throws whenever anybody else calls it, what it writes counts as what a constructor writes.
     */
    void readsObject() {
        if (calls.stream().anyMatch(READ_FIELDS::contains)) {
            writesInstancesOf.clear();
        }
    }

    void add(FactsBuilder other) {
        types.addAll(other.types);
        statics.addAll(other.statics);
        writesStaticsOf.addAll(other.writesStaticsOf);
        readsShared.addAll(other.readsShared);
        readsOfInstances.addAll(other.readsOfInstances);
        writesInstancesOf.addAll(other.writesInstancesOf);
        calls.addAll(other.calls);
        keptObjects.addAll(other.keptObjects);
    }

    /** Whether it puts instances of a class, by its internal name, into a static field. */
    boolean keeps(String internalName) {
        return keeps.contains("L" + internalName + ";");
    }

    /** The facts without folded classes and folded methods, whose own facts stand in for them. */
    MethodFacts build(Predicate<String> foldedClass, Predicate<MethodName> foldedMethod, Predicate<String> singleton) {
        types.removeIf(foldedClass);
        statics.removeIf(foldedClass);
        writesStaticsOf.removeIf(foldedClass);
        readsShared.removeIf(field -> foldedClass.test(field.className()));
        keptObjects.removeIf(
                kept -> kept.origin() instanceof KeptObject.Made made && foldedClass.test(made.className()));
        calls.removeIf(call -> foldedClass.test(call.className()) || foldedMethod.test(call));
        readsOfInstances.stream()
                .filter(field -> singleton.test(field.className()))
                .forEach(readsShared::add);
        Set<String> singletons = new HashSet<>(writesInstancesOf);
        singletons.removeIf(singleton.negate());
        return new MethodFacts(
                types,
                statics,
                writesStaticsOf,
                readsShared,
                singletons,
                changesInstancesOf(foldedClass),
                calls,
                keptObjects);
    }

    private Set<String> changesInstancesOf(Predicate<String> foldedClass) {
        Set<String> changes = new HashSet<>(writesInstancesOf);
        if (!readsOfInstances.isEmpty()) {
            Set<String> containers = Containers.changedBy(calls);
            for (SharedField field : readsOfInstances) {
                if (Containers.mayBe(field.descriptor(), containers)) {
                    changes.add(field.className());
                }
            }
        }
        changes.removeIf(foldedClass);
        return changes;
    }

    private static boolean isSharedState(String owner, String descriptor) {
        return mayChange(descriptor) && !descriptor.equals("L" + owner + ";");
    }

    /** Whether a field of this type may hold an object that somebody changes. */
    static boolean mayChange(String descriptor) {
        boolean reference = descriptor.startsWith("L") || descriptor.startsWith("[");
        return reference && !VALUES.contains(descriptor);
    }

    /** The owner of a member; of a method of an array, such as {@code clone}, the element's class. */
    static String binary(String internalName) {
        Type type = Type.getObjectType(internalName);
        return (type.getSort() == Type.ARRAY ? type.getElementType() : type).getClassName();
    }

    private final class SignatureTypes extends SignatureVisitor {

        private String outer = "";

        SignatureTypes() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitClassType(String name) {
            outer = name;
            type(name);
        }

        @Override
        public void visitInnerClassType(String name) {
            outer = outer + "$" + name;
            type(outer);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new SignatureTypes();
        }
    }
}
