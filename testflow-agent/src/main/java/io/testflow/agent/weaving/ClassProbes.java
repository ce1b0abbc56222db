package io.testflow.agent.weaving;

import io.testflow.agent.classfile.ClassFile;
import io.testflow.agent.classfile.Method;
import io.testflow.agent.recording.LibraryFlags;
import io.testflow.agent.recording.Probe;
import io.testflow.agent.recording.ProbeTable;
import io.testflow.agent.recording.Recorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The probes of one class: one for each of its methods, or one for all. */
final class ClassProbes {

    private final ProbeTable table;
    private final String className;
    private final Granularity granularity;
    private final Map<String, Integer> byMethod;
    private final int whole;
    private final int flag;

    private ClassProbes(
            ProbeTable table,
            String className,
            Granularity granularity,
            Map<String, Integer> byMethod,
            int whole,
            int flag) {
        this.table = table;
        this.className = className;
        this.granularity = granularity;
        this.byMethod = byMethod;
        this.whole = whole;
        this.flag = flag;
    }

    static ClassProbes of(ClassFile file, Granularity granularity, Recorder recorder) {
        ProbeTable table = recorder.probes();
        String className = file.name().replace('/', '.');
        if (granularity == Granularity.CLASS) {
            int whole = table.of(new Probe(Probe.Kind.LIBRARY_CLASS, className, ""));
            int flag = recorder.libraries().add(whole);
            return new ClassProbes(table, className, granularity, Map.of(), whole, flag);
        }
        List<String> methods = new ArrayList<>();
        for (Method method : file.methods()) {
            methods.add(signature(method));
        }
        int first = table.add(Probe.Kind.METHOD, className, methods);
        Map<String, Integer> byMethod = new HashMap<>();
        for (int i = 0; i < methods.size(); i++) {
            byMethod.put(methods.get(i), first == 0 ? 0 : first + i);
        }
        return new ClassProbes(table, className, granularity, byMethod, 0, LibraryFlags.NONE);
    }

    /** The class, with dots. */
    String className() {
        return className;
    }

    /** The probe at the start of a method. */
    int atStart(Method method) {
        return granularity == Granularity.CLASS ? whole : byMethod.getOrDefault(signature(method), 0);
    }

    /** The flag that the code of the class sets in place of passing probes; {@link LibraryFlags#NONE} where it has none. */
    int flag() {
        return flag;
    }

    private static String signature(Method method) {
        return method.name().concat(method.descriptor());
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
