package io.testflow.engine.internal.bytecode;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gathers what an annotation names, beside its own type. */
final class AnnotationMentions extends AnnotationVisitor {

    private final MentionsBuilder mentions;

    AnnotationMentions(MentionsBuilder mentions) {
        super(Opcodes.ASM9);
        this.mentions = mentions;
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        if (value instanceof String text) {
            mentions.text(text);
        } else if (value instanceof Type type) {
            mentions.descriptor(type.getDescriptor());
        }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        mentions.descriptor(descriptor);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        mentions.descriptor(descriptor);
        return this;
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return this;
    }
}
