package io.testflow.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Takes a test class apart: its methods one by one, and beside them what belongs to all of them. */
final class TestClassVisitor extends ClassVisitor {

    final MentionsBuilder header;
    final List<MethodCode> methods = new ArrayList<>();
    /** Classes that stand in the lists of nested classes and nest mates, with dots. */
    final Set<String> listed = new HashSet<>();

    private final Interner interner;
    private final AnnotationMentions annotationMentions;

    TestClassVisitor(Interner interner) {
        super(Opcodes.ASM9);
        this.interner = interner;
        this.header = new MentionsBuilder(interner);
        this.annotationMentions = new AnnotationMentions(header);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        types(superName);
        types(interfaces == null ? new String[0] : interfaces);
        descriptor(signature);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        types(permittedSubclass);
    }

    @Override
    public void visitNestHost(String nestHost) {
        listed.add(nestHost.replace('/', '.'));
    }

    @Override
    public void visitNestMember(String nestMember) {
        listed.add(nestMember.replace('/', '.'));
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
        listed.add(name.replace('/', '.'));
        if (outerName != null) {
            listed.add(outerName.replace('/', '.'));
        }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        listed.add(owner.replace('/', '.'));
        descriptor(descriptor);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        descriptor(descriptor);
        descriptor(signature);
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath typePath, String type, boolean visible) {
                return annotation(type);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        descriptor(descriptor);
        descriptor(signature);
        if (value instanceof String text) {
            header.text(text);
        }
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath typePath, String type, boolean visible) {
                return annotation(type);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodCode method = new MethodCode(access, name, descriptor, new MentionsBuilder(interner));
        methods.add(method);
        method.mentions.descriptor(descriptor);
        if (signature != null) {
            method.mentions.descriptor(signature);
        }
        for (String exception : exceptions == null ? new String[0] : exceptions) {
            method.mentions.type(exception);
        }
        return new MethodMentions(method);
    }

    private AnnotationVisitor annotation(String descriptor) {
        header.descriptor(descriptor);
        return annotationMentions;
    }

    private void descriptor(@Nullable String descriptor) {
        if (descriptor != null) {
            header.descriptor(descriptor);
        }
    }

    private void types(@Nullable String... internalNames) {
        for (String name : internalNames) {
            if (name != null) {
                header.type(name);
            }
        }
    }
}
