package io.testflow.agent.weaving;

import io.testflow.agent.classfile.ClassFile;
import io.testflow.agent.recording.LibraryFlags;
import io.testflow.agent.recording.Probe;
import io.testflow.agent.recording.Recorder;
import java.lang.instrument.ClassFileTransformer;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Weaves each class of the user and of libraries as it is loaded: a probe at the start of each method, marks around the
 * static initialiser. Adds no member, so that serial versions and what reflection lists stay what they are.
 *
 * <p>What cannot be woven is loaded as it is, and noted as used by all. Thread-safe.
 */
public final class Weaver implements ClassFileTransformer {

    private final Recorder recorder;
    private final WovenCode code;

    /** Creates a weaver that defines its probes with a recorder. */
    public Weaver(Recorder recorder, WovenCode code) {
        this.recorder = recorder;
        this.code = code;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader == null || name == null || domain == null) {
            return null;
        }
        CodeSource source = domain.getCodeSource();
        if (source == null || source.getLocation() == null) {
            // Made at run time: what it does it does through the classes that it was made from.
            return null;
        }
        Granularity granularity = code.of(name, source.getLocation());
        if (granularity == Granularity.NONE) {
            return null;
        }
        try {
            return weave(bytes, granularity);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String className = name.replace('/', '.');
            recorder.userCodeIsThere();
            recorder.noteForRun(recorder.probes().of(new Probe(Probe.Kind.UNWOVEN_CLASS, className, "")));
            return null;
        }
    }

    private byte @Nullable [] weave(byte[] bytes, Granularity granularity) {
        ClassFile file = new ClassFile(bytes);
        ClassProbes probes = ClassProbes.of(file, granularity, recorder);
        if (probes.flag() != LibraryFlags.NONE) {
            // Its flag does not tell when it begins to run.
            recorder.userCodeIsThere();
        }
        return new WovenClass(file, probes).bytes();
    }
}
