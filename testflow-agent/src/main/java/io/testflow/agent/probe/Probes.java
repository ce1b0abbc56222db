package io.testflow.agent.probe;

import io.testflow.agent.recording.Flags;
import io.testflow.agent.recording.Recorder;

/**
 * The flags that woven code looks at: a method is noted the first time that it runs between two boundaries, and costs a
 * load and a branch that is not taken from then on. Libraries set theirs by themselves.
 *
 * <p>All of it is static, since woven code can hold nothing: one JVM, one recorder.
 */
public final class Probes {

    /** The number of probes that there can be. What is woven later shares probe 0, which says that the record has gaps. */
    private static final int CAPACITY = 1 << 22;

    private static final Flags FLAGS = new Flags(CAPACITY);

    /** One flag a probe, not 0 when it was noted since the last boundary; {@link FurtherProbes} has more. */
    @SuppressWarnings("MutablePublicArray") // Woven code reads it without a call.
    public static final byte[] NOTED = FLAGS.first();

    private static final Recorder RECORDER = new Recorder(FLAGS);

    /** One flag a class of a library, set by its code where it is clear. */
    @SuppressWarnings("MutablePublicArray") // Woven code writes it without a call.
    public static final byte[] LIBRARIES = RECORDER.libraries().flags();

    private Probes() {}

    static Flags flags() {
        return FLAGS;
    }

    /** The recorder of this JVM. */
    public static Recorder recorder() {
        return RECORDER;
    }

    /** Notes that a probe was passed. */
    public static void note(int probe) {
        if (!RECORDER.isNoted(probe)) {
            RECORDER.passed(probe);
        }
    }

    /** Says that the static initialiser of a class begins to run. */
    public static void initialiserStarted(int probe) {
        RECORDER.extentStarted(probe);
    }

    /** Says that the static initialiser of a class has ended, well or not. */
    public static void initialiserEnded(int probe) {
        RECORDER.extentEnded(probe);
    }
}
