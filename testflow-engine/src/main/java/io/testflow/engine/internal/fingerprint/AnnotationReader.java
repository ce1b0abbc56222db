package io.testflow.engine.internal.fingerprint;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the annotations of one element: their types and values. */
final class AnnotationReader {

    /** Annotations that hold debug data and nothing else. */
    private static final Set<String> DEBUG_DATA =
            Set.of("Lkotlin/coroutines/jvm/internal/DebugMetadata;", "Lkotlin/jvm/internal/SourceDebugExtension;");

    /** Elements that tell the version of the compiler; numbers and arrays of them. */
    private static final Map<String, Set<String>> VERSIONS = Map.of("Lkotlin/Metadata;", Set.of("mv", "bv", "xi"));

    private final NestNames nest;
    private final FactsBuilder facts;
    private final Unordered annotations;

    AnnotationReader(NestNames nest, FactsBuilder facts, Unordered annotations) {
        this.nest = nest;
        this.facts = facts;
        this.annotations = annotations;
    }

    /**
     * Reads an annotation.
     *
     * @param place where it stands on the element; empty for the element itself
     */
    @Nullable
    AnnotationVisitor read(String place, String descriptor, boolean visible) {
        if (DEBUG_DATA.contains(descriptor)) {
            return null;
        }
        facts.descriptor(descriptor);
        ContentBuilder content =
                new ContentBuilder(nest).text(place).text(descriptor).number(visible ? 1 : 0);
        return new Values(content, VERSIONS.getOrDefault(descriptor, Set.of())) {
            @Override
            public void visitEnd() {
                annotations.add(place + descriptor, content.build());
            }
        };
    }

    /** Reads the default of an annotation's element. */
    AnnotationVisitor readDefault() {
        ContentBuilder content = new ContentBuilder(nest);
        return new Values(content, Set.of()) {
            @Override
            public void visitEnd() {
                annotations.add("default", content.build());
            }
        };
    }

    private class Values extends AnnotationVisitor {

        private static final int VALUE = 1;
        private static final int ENUM = 2;
        private static final int ANNOTATION = 3;
        private static final int ARRAY = 4;
        private static final int END = 5;

        private final ContentBuilder content;
        private final Set<String> ignored;

        Values(ContentBuilder content, Set<String> ignored) {
            super(Opcodes.ASM9);
            this.content = content;
            this.ignored = ignored;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (name == null || !ignored.contains(name)) {
                content.number(VALUE).text(name);
                new Constants(content, facts).add(value);
            }
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            facts.descriptor(descriptor);
            content.number(ENUM).text(name).descriptor(descriptor).text(value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            facts.descriptor(descriptor);
            content.number(ANNOTATION).text(name).text(descriptor);
            return new Nested(content);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            content.number(ARRAY).text(name);
            return new Nested(content);
        }
    }

    private final class Nested extends Values {

        private final ContentBuilder content;

        Nested(ContentBuilder content) {
            super(content, Set.of());
            this.content = content;
        }

        @Override
        public void visitEnd() {
            content.number(Values.END);
        }
    }

    /** Where a type annotation stands. */
    static String place(int typeReference, @Nullable Object path) {
        return "type " + typeReference + " " + path + " ";
    }
}
