package io.testflow.agent.weaving;

import io.testflow.agent.classfile.Bytes;
import io.testflow.agent.classfile.ClassFile;
import io.testflow.agent.classfile.Edit;
import io.testflow.agent.classfile.Edit.Midst;
import io.testflow.agent.classfile.Method;
import io.testflow.agent.classfile.Opcode;
import io.testflow.agent.recording.LibraryFlags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the probes into the methods of a class. */
final class WovenClass {

    private final ClassFile file;
    private final ClassProbes probes;
    private final ProbeCode code;
    private final Midst writes;
    private final @Nullable Edit libraryUse;

    /** What JaCoCo adds to classes for itself: no code of the user, and in no class file. */
    private static final String OF_JACOCO = "$jacocoInit";

    WovenClass(ClassFile file, ClassProbes probes) {
        this.file = file;
        this.probes = probes;
        this.code = new ProbeCode(file.constants());
        this.writes = probes.notesWrites() ? new Writes() : Edit.NOTHING;
        this.libraryUse = probes.flag() == LibraryFlags.NONE ? null : Edit.before(code.library(probes.flag()), true);
    }

    /** The class with its probes; null where there is no method to put one into. */
    byte @Nullable [] bytes() {
        List<@Nullable Edit> edits = new ArrayList<>();
        boolean changed = false;
        for (Method method : file.methods()) {
            boolean counts = method.hasCode() && !method.name().equals(OF_JACOCO);
            edits.add(counts ? edit(method) : null);
            changed |= counts;
        }
        return changed ? file.with(edits) : null;
    }

    private Edit edit(Method method) {
        int probe = probes.atStart(method);
        if (method.name().equals("<clinit>") || SharedMaking.isBy(probes.className(), method)) {
            int extent = probes.initialiser();
            return new Edit(
                    code.begin(extent, probe), false, Edit.beforeReturns(code.end(extent)), code.thrown(extent));
        }
        return libraryUse != null ? libraryUse : new Edit(code.probe(probe), true, writes, null);
    }

    /** Notes that static fields are written. */
    private final class Writes implements Midst {
        @Override
        public @Nullable Bytes before(int opcode, int operand) {
            if (opcode != Opcode.PUTSTATIC) {
                return null;
            }
            return code.note(probes.writeTo(file.constants().ownerName(operand)));
        }
    }
}
