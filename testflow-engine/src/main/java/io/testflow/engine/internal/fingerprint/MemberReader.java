package io.testflow.engine.internal.fingerprint;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Reads a field or a record component. */
final class MemberReader {

    private final FactsBuilder facts;
    private final ContentBuilder content;
    private final Unordered annotations = new Unordered();
    private final AnnotationReader annotationReader;
    private final Consumer<Content> atEnd;

    MemberReader(
            NestNames nest,
            FactsBuilder facts,
            int access,
            String name,
            String descriptor,
            @Nullable String signature,
            Consumer<Content> atEnd) {
        this.facts = facts;
        this.atEnd = atEnd;
        this.annotationReader = new AnnotationReader(nest, facts, annotations);
        this.content = new ContentBuilder(nest)
                .text(name)
                .descriptor(descriptor)
                .descriptor(signature)
                .number(ClassFileReader.accessFlags(access));
        facts.descriptor(descriptor);
        facts.signature(signature);
    }

    void constant(@Nullable Object value) {
        if (value != null) {
            new Constants(content, facts).add(value);
        }
    }

    FieldVisitor field() {
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotationReader.read("", type, visible);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath typePath, String type, boolean visible) {
                return annotationReader.read(AnnotationReader.place(typeRef, typePath), type, visible);
            }

            @Override
            public void visitEnd() {
                end();
            }
        };
    }

    RecordComponentVisitor component() {
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotationReader.read("", type, visible);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath typePath, String type, boolean visible) {
                return annotationReader.read(AnnotationReader.place(typeRef, typePath), type, visible);
            }

            @Override
            public void visitEnd() {
                end();
            }
        };
    }

    private void end() {
        annotations.addTo(content);
        atEnd.accept(content.build());
    }
}
