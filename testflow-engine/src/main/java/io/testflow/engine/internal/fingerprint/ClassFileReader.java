package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Reads one class: its shape as far as the header and the fields make it up, and its methods. */
final class ClassFileReader extends ClassVisitor {

    private static final int SWITCH_MAP = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

    private final NestNames nest;
    private final ContentBuilder header;
    private final FactsBuilder facts = new FactsBuilder();
    private final Unordered annotations = new Unordered();
    private final Unordered fields = new Unordered();
    private final Unordered permitted = new Unordered();
    private final ContentBuilder fieldNames;
    private final ContentBuilder methodNames;
    private final List<String> enumConstants = new ArrayList<>();
    private final List<Content> components = new ArrayList<>();
    private final Set<String> containers = new HashSet<>();
    private final List<ReadMethod> methods = new ArrayList<>();
    private final SwitchMaps switchMaps = new SwitchMaps();
    private final KeptObjects keptObjects = new KeptObjects();
    private final AnnotationReader annotationReader;
    private String name = "";
    private int nestedAccess;
    private boolean unnamed;
    private boolean onlySwitchMaps;

    private ClassFileReader(NestNames nest) {
        super(Opcodes.ASM9);
        this.nest = nest;
        this.header = new ContentBuilder(nest);
        this.fieldNames = new ContentBuilder(nest);
        this.methodNames = new ContentBuilder(nest);
        this.annotationReader = new AnnotationReader(nest, facts, annotations);
    }

    /** Reads a class file; throws some RuntimeException where ASM does not understand it. */
    static ReadClass read(byte[] bytes, NestNames nest) {
        ClassFileReader reader = new ClassFileReader(nest);
        ClassReader content = new ClassReader(bytes);
        // ASM takes the names of parameters for debug data.
        int debug = ParameterNames.areIn(content) ? 0 : ClassReader.SKIP_DEBUG;
        content.accept(reader, debug | ClassReader.SKIP_FRAMES);
        return reader.result();
    }

    /** The flags of the class file, without those that ASM adds. */
    static int accessFlags(int access) {
        return access & 0xFFFF;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        unnamed = onlySwitchMaps = (access & Opcodes.ACC_SYNTHETIC) != 0;
        header.number(accessFlags(access) & ~Opcodes.ACC_SUPER)
                .descriptor(signature)
                .className(superName);
        facts.signature(signature);
        facts.type(superName);
        header.number(listOf(interfaces).size());
        listOf(interfaces).forEach(header::className);
        listOf(interfaces).forEach(facts::type);
    }

    @Override
    public void visitNestMember(String member) {
        nest.holds(member);
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outerName, @Nullable String innerName, int access) {
        nest.holds(inner);
        if (inner.equals(name)) {
            nestedAccess = accessFlags(access);
            unnamed |= outerName == null || innerName == null;
            if (outerName != null) {
                containers.add(outerName);
            }
        }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        unnamed = true;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotationReader.read("", descriptor, visible);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return annotationReader.read(AnnotationReader.place(typeRef, typePath), descriptor, visible);
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        permitted.add(subclass, new ContentBuilder(nest).className(subclass).build());
        facts.type(subclass);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        return new MemberReader(nest, facts, 0, component, descriptor, signature, components::add).component();
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        onlySwitchMaps &= (access & SWITCH_MAP) == SWITCH_MAP && descriptor.equals("[I");
        keptObjects.declared(access, field);
        if ((access & Opcodes.ACC_ENUM) != 0) {
            enumConstants.add(field);
        }
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            fieldNames.text(field);
        }
        MemberReader reader = new MemberReader(
                nest, facts, access, field, descriptor, signature, content -> fields.add(field + descriptor, content));
        reader.constant(value);
        return reader.field();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        onlySwitchMaps &= method.equals("<clinit>");
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            methodNames.text(method).text(descriptor);
        }
        keptObjects.method(method);
        return new MethodReader(
                nest, switchMaps, keptObjects, methods::add, access, method, descriptor, signature, listOf(exceptions));
    }

    private ReadClass result() {
        header.number(nestedAccess);
        annotations.addTo(header);
        permitted.addTo(header);
        fields.addTo(header);
        header.number(components.size());
        components.forEach(header::content);
        header.number(enumConstants.size());
        enumConstants.forEach(header::text);
        methods.sort(Comparator.comparing(ReadMethod::key));
        return new ReadClass(
                name,
                unnamed,
                containers,
                header.build(),
                fieldNames.build(),
                methodNames.build(),
                facts,
                List.copyOf(methods),
                onlySwitchMaps ? switchMaps.byField() : Map.of());
    }

    private static List<String> listOf(String @Nullable [] names) {
        return names == null ? List.of() : List.of(names);
    }
}
