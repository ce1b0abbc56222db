package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Constants that other compilers than javac load. */
class HandlesTest {

    private static final MethodName METHOD = new MethodName("T", "a", "()V");

    @Test
    void a_handle_of_a_static_field_reads_or_writes_it() {
        MethodFacts reads = facts(handle(Opcodes.H_GETSTATIC, "f"));
        assertThat(reads.readsShared()).containsExactly(new SharedField("b.F", "f", "Ljava/util/List;"));
        assertThat(reads.writesStaticsOf()).isEmpty();

        MethodFacts writes = facts(handle(Opcodes.H_PUTSTATIC, "f"));
        assertThat(writes.readsShared()).isEmpty();
        assertThat(writes.writesStaticsOf()).containsExactly("b.F");
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD})
    void a_handle_of_an_instance_field_touches_no_statics(int kind) {
        assertThat(facts(handle(kind, "f")).statics()).isEmpty();
        assertThat(facts(handle(kind, "f")).types()).containsExactlyInAnyOrder("b.F", "java.util.List");
    }

    @Test
    void what_a_handle_names_and_does_counts() {
        assertThat(body(handle(Opcodes.H_GETFIELD, "f")))
                .isNotEqualTo(body(handle(Opcodes.H_GETFIELD, "g")))
                .isNotEqualTo(body(handle(Opcodes.H_PUTFIELD, "f")))
                .isEqualTo(body(handle(Opcodes.H_GETFIELD, "f")));
    }

    @Test
    void a_dynamic_constant_counts_with_all_that_makes_it() {
        assertThat(body(dynamic("c", 1)))
                .isNotEqualTo(body(dynamic("d", 1)))
                .isNotEqualTo(body(dynamic("c", 2)))
                .isEqualTo(body(dynamic("c", 1)));
        assertThat(facts(dynamic("c", 1)).types()).contains("b.C", "b.Bootstraps");
        assertThat(facts(dynamic("c", 1)).statics()).containsExactly("b.Bootstraps");
    }

    private static Handle handle(int kind, String field) {
        return new Handle(kind, "b/F", field, "Ljava/util/List;", false);
    }

    private static ConstantDynamic dynamic(String name, int argument) {
        Handle bootstrap = new Handle(Opcodes.H_INVOKESTATIC, "b/Bootstraps", "make", "()Lb/C;", false);
        return new ConstantDynamic(name, "Lb/C;", bootstrap, argument);
    }

    private static MethodFacts facts(Object constant) {
        return requireNonNull(loading(constant).facts().get(METHOD));
    }

    private static long body(Object constant) {
        ClassFingerprint type = requireNonNull(loading(constant).classes().get("T"));
        assertThat(type.methods()).hasSize(1);
        return type.methods().get(0).body();
    }

    private static NestFingerprints loading(Object constant) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "T", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "a", "()V", null, null);
        method.visitCode();
        method.visitLdcInsn(constant);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return new Compiled(Map.of("T", writer.toByteArray())).nest("T");
    }
}
