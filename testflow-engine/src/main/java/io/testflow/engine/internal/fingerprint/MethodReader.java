package io.testflow.engine.internal.fingerprint;

import io.testflow.engine.internal.fingerprint.Content.Folded.OfSwitchMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Reads one method: what it declares and its instructions, jumps as the numbers of the instructions that they lead to. */
final class MethodReader extends MethodVisitor {

    private final int access;
    private final String name;
    private final String descriptor;
    private final SwitchMaps switchMaps;
    private final KeptObjects keptObjects;
    private final Consumer<ReadMethod> atEnd;
    private final FactsBuilder facts = new FactsBuilder();
    private final Unordered annotations = new Unordered();
    private final ContentBuilder signature;
    private final ContentBuilder body;
    private final Constants constants;
    private final Jumps jumps = new Jumps();
    private final EnumSwitches enumSwitches = new EnumSwitches();
    private final NestNames nest;
    private final AnnotationReader annotationReader;
    private final MethodAnnotations types = new MethodAnnotations();

    MethodReader(
            NestNames nest,
            SwitchMaps switchMaps,
            KeptObjects keptObjects,
            Consumer<ReadMethod> atEnd,
            int access,
            String name,
            String descriptor,
            @Nullable String genericSignature,
            List<String> exceptions) {
        super(Opcodes.ASM9);
        this.nest = nest;
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        this.switchMaps = switchMaps;
        this.keptObjects = keptObjects;
        this.atEnd = atEnd;
        this.body = new ContentBuilder(nest);
        this.constants = new Constants(body, facts);
        this.annotationReader = new AnnotationReader(nest, facts, annotations);
        this.signature = new ContentBuilder(nest)
                .number(ClassFileReader.accessFlags(access))
                .descriptor(genericSignature);
        signature.number(exceptions.size());
        exceptions.forEach(signature::className);
        exceptions.forEach(facts::type);
        facts.descriptor(descriptor);
        facts.signature(genericSignature);
    }

    /** Reflection tells them where the class file has them, and frameworks bind by them. */
    @Override
    public void visitParameter(@Nullable String parameter, int parameterAccess) {
        if (parameter != null) {
            signature.text(parameter);
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return annotation("", type, visible);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath typePath, String type, boolean visible) {
        return annotation(AnnotationReader.place(typeRef, typePath), type, visible);
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
        return annotation("parameter " + parameter + " ", type, visible);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        types.add("");
        return annotationReader.readDefault();
    }

    private @Nullable AnnotationVisitor annotation(String place, String type, boolean visible) {
        AnnotationVisitor reader = annotationReader.read(place, type, visible);
        if (reader != null) {
            types.add(type);
        }
        return reader;
    }

    @Override
    public void visitInsn(int opcode) {
        instruction(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        instruction(opcode).number(operand);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        instruction(opcode).number(variable);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        instruction(Opcodes.IINC).number(variable).number(increment);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        instruction(opcode).className(type);
        facts.type(type);
        if (opcode == Opcodes.NEW) {
            facts.instance(type);
        } else if (opcode == Opcodes.ANEWARRAY) {
            keptObjects.array();
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String type, int dimensions) {
        instruction(Opcodes.MULTIANEWARRAY).descriptor(type).number(dimensions);
        facts.descriptor(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String type) {
        instruction(opcode).field(owner, field, type);
        if (opcode == Opcodes.GETSTATIC && nest.maybeSwitchMap(owner, type)) {
            enumSwitches.load(new OfSwitchMap(owner, field));
        }
        facts.field(opcode, owner, field, type, name);
        if (name.equals("<clinit>")) {
            switchMaps.field(opcode, owner, field, type);
        }
        keptObjects.field(opcode, owner, field, type);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
        instruction(opcode).method(owner, method, type);
        keptObjects.call(opcode, owner, method, type);
        facts.method(opcode == Opcodes.INVOKESTATIC, owner, method, type);
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
        instruction(Opcodes.INVOKEDYNAMIC).text(method).descriptor(type);
        facts.type(Type.getMethodType(type));
        constants.handle(bootstrap);
        body.number(arguments.length);
        for (Object argument : arguments) {
            constants.add(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        instruction(Opcodes.LDC);
        constants.add(value);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        instruction(opcode);
        jumps.to(label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        switchOver(otherwise, IntStream.rangeClosed(min, max).toArray(), labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        switchOver(otherwise, keys, labels);
    }

    /** Tables and look-ups are two encodings of one instruction. */
    private void switchOver(Label otherwise, int[] keys, Label[] labels) {
        boolean taken = enumSwitches.take(otherwise, keys, labels);
        instruction(Opcodes.LOOKUPSWITCH);
        if (!taken) {
            body.number(keys.length);
            for (int key : keys) {
                body.number(key);
            }
            jumps.to(otherwise);
            jumps.to(labels);
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        body.className(type);
        facts.type(type);
        jumps.to(start, end, handler);
    }

    @Override
    public void visitLabel(Label label) {
        jumps.place(label);
        keptObjects.label();
    }

    @Override
    public void visitEnd() {
        keptObjects.tell(facts::kept);
        if (name.equals("readObject") && descriptor.equals("(Ljava/io/ObjectInputStream;)V")) {
            facts.readsObject();
        }
        jumps.addTo(body);
        enumSwitches.addTo(body, jumps);
        annotations.addTo(signature);
        atEnd.accept(new ReadMethod(
                access, name, descriptor, types.makeItMatterToOthers(), signature.build(), body.build(), facts));
    }

    private ContentBuilder instruction(int opcode) {
        jumps.countInstruction();
        enumSwitches.instruction(opcode);
        keptObjects.instruction(opcode);
        return body.number(opcode);
    }
}
