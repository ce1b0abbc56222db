package io.testflow.engine.internal.bytecode;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Gathers what a method names: in its code with the debug data, and in its annotations. */
final class MethodMentions extends MethodVisitor {

    private final MethodCode method;
    private final MentionsBuilder mentions;
    private final AnnotationMentions annotationMentions;

    MethodMentions(MethodCode method) {
        super(Opcodes.ASM9);
        this.method = method;
        this.mentions = method.mentions;
        this.annotationMentions = new AnnotationMentions(mentions);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        method.annotations.add(Type.getType(descriptor).getClassName());
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return annotationMentions;
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(
            int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(
            int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitLocalVariableAnnotation(
            int typeRef,
            @Nullable TypePath typePath,
            Label[] start,
            Label[] end,
            int[] index,
            String descriptor,
            boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        mentions.type(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        mentions.type(owner);
        mentions.descriptor(descriptor);
        method.putsStatic |= opcode == Opcodes.PUTSTATIC;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        call(owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        mentions.descriptor(descriptor);
        call(bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        mentions.descriptor(descriptor);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            mentions.type(type);
        }
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        mentions.descriptor(descriptor);
        if (signature != null) {
            mentions.descriptor(signature);
        }
    }

    @Override
    public void visitFrame(int type, int numLocal, Object[] local, int numStack, Object[] stack) {
        frameTypes(local, numLocal);
        frameTypes(stack, numStack);
    }

    private void frameTypes(Object @Nullable [] types, int count) {
        for (int i = 0; types != null && i < Math.min(count, types.length); i++) {
            if (types[i] instanceof String type) {
                mentions.type(type);
            }
        }
    }

    private void constant(Object value) {
        if (value instanceof String text) {
            mentions.text(text);
        } else if (value instanceof Type type) {
            mentions.descriptor(type.getDescriptor());
        } else if (value instanceof Handle handle) {
            boolean writes = handle.getTag() == Opcodes.H_PUTSTATIC;
            method.putsStatic |= writes;
            call(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic dynamic) {
            mentions.descriptor(dynamic.getDescriptor());
            constant(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void call(String owner, String name, String descriptor) {
        mentions.type(owner);
        mentions.descriptor(descriptor);
        if (!name.startsWith("<")) {
            method.calls.add(name + descriptor);
        }
    }

    private AnnotationVisitor annotation(String descriptor) {
        mentions.descriptor(descriptor);
        return annotationMentions;
    }
}
