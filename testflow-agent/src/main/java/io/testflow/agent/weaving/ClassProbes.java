package io.testflow.agent.weaving;

import io.testflow.agent.recording.Probe;
import io.testflow.agent.recording.ProbeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The probes of one class: one for each of its methods, or one for all. */
final class ClassProbes {

    private final ProbeTable table;
    private final String className;
    private final Granularity granularity;
    private final Map<String, Integer> byMethod;
    private final int whole;

    private ClassProbes(
            ProbeTable table, String className, Granularity granularity, Map<String, Integer> byMethod, int whole) {
        this.table = table;
        this.className = className;
        this.granularity = granularity;
        this.byMethod = byMethod;
        this.whole = whole;
    }

    static ClassProbes of(ClassReader reader, Granularity granularity, ProbeTable table) {
        String className = reader.getClassName().replace('/', '.');
        if (granularity == Granularity.CLASS) {
            int whole = table.of(new Probe(Probe.Kind.LIBRARY_CLASS, className, ""));
            return new ClassProbes(table, className, granularity, Map.of(), whole);
        }
        List<String> methods = methodsOf(reader);
        int first = table.add(Probe.Kind.METHOD, className, methods);
        Map<String, Integer> byMethod = new HashMap<>();
        for (int i = 0; i < methods.size(); i++) {
            byMethod.put(methods.get(i), first == 0 ? 0 : first + i);
        }
        return new ClassProbes(table, className, granularity, byMethod, 0);
    }

    private static List<String> methodsOf(ClassReader reader) {
        List<String> methods = new ArrayList<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        methods.add(name + descriptor);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return methods;
    }

    /** The class, with dots. */
    String className() {
        return className;
    }

    /** The probe at the start of a method. */
    int atStart(String method, String descriptor) {
        return byMethod.getOrDefault(method + descriptor, whole);
    }

    /** The probe that stands for the extent of the class's initialiser, and of what the class makes for many tests. */
    int initialiser() {
        return table.of(new Probe(Probe.Kind.INITIALISER, className, ""));
    }

    /** The probe that notes a write to a static field outside of an initialiser. */
    int writeTo(String owner) {
        return table.of(new Probe(Probe.Kind.STATICS_WRITTEN, owner.replace('/', '.'), ""));
    }

    /** Whether writes to static fields are noted. */
    boolean notesWrites() {
        return granularity == Granularity.METHOD;
    }
}
