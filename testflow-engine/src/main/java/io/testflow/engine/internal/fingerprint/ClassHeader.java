package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class says of itself without its code. Names are binary, with dots.
 *
 * @param isInterface whether it is one, an annotation too
 * @param holdsObjects whether each of its instances has a field of its own that holds an object which may change: all but
 *     primitives, strings and boxes; what it inherits aside
 * @param supertypes superclass and interfaces, the superclass first; none of the root of all classes
 * @param annotations types of the annotations on the class
 * @param overridable name and descriptor of each method that a subclass can override or hide, or an interface can ask for
 */
public record ClassHeader(
        boolean isInterface,
        boolean holdsObjects,
        List<String> supertypes,
        Set<String> annotations,
        Set<String> overridable) {

    /** Reads it; a class file that ASM does not understand throws an unchecked exception. */
    public static ClassHeader read(byte[] classFile) {
        Reader reader = new Reader();
        new ClassReader(classFile)
                .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassHeader(
                reader.isInterface,
                reader.holdsObjects,
                List.copyOf(reader.supertypes),
                Set.copyOf(reader.annotations),
                Set.copyOf(reader.overridable));
    }

    private static final class Reader extends ClassVisitor {

        private boolean isInterface;
        private boolean holdsObjects;
        private final List<String> supertypes = new ArrayList<>();
        private final Set<String> annotations = new HashSet<>();
        private final Set<String> overridable = new HashSet<>();

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            if (superName != null) {
                supertypes.add(superName.replace('/', '.'));
            }
            if (interfaces != null) {
                for (String each : interfaces) {
                    supertypes.add(each.replace('/', '.'));
                }
            }
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            annotations.add(Type.getType(descriptor).getClassName());
            return null;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            holdsObjects |= (access & Opcodes.ACC_STATIC) == 0 && FactsBuilder.mayChange(descriptor);
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if ((access & Opcodes.ACC_PRIVATE) == 0 && !name.startsWith("<")) {
                overridable.add(name + descriptor);
            }
            return null;
        }
    }
}
