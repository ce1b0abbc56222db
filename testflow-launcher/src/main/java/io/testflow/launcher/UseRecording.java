package io.testflow.launcher;

import io.testflow.core.internal.resultfile.NodeKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells TestFlow's agent, where this JVM has one, which test class or method begins and ends. Neither knows the other but by
 * the names used here. Thread-safe.
 */
final class UseRecording {

    private static final String BOUNDARIES = "io.testflow.agent.probe.Boundaries";

    private final MethodHandle started;
    private final MethodHandle ended;
    private final MethodHandle runEnded;

    private UseRecording(MethodHandle started, MethodHandle ended, MethodHandle runEnded) {
        this.started = started;
        this.ended = ended;
        this.runEnded = runEnded;
    }

    /** The recording of this JVM; empty where no agent was started. */
    static Optional<UseRecording> current() {
        try {
            Class<?> boundaries = Class.forName(BOUNDARIES, true, null);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodType one = MethodType.methodType(void.class, String.class);
            return Optional.of(new UseRecording(
                    lookup.findStatic(boundaries, "testStarted", one.appendParameterTypes(String.class)),
                    lookup.findStatic(boundaries, "testEnded", one),
                    lookup.findStatic(boundaries, "runEnded", MethodType.methodType(void.class))));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** A node begins inside of another; of interest are test classes and test methods alone. */
    void started(RunningNode node, @Nullable RunningNode parent) {
        if (isScope(node)) {
            call(() -> started.invoke(
                    node.test().toString(), parent == null ? "" : parent.test().toString()));
        }
    }

    /** A node ends. */
    void ended(RunningNode node) {
        if (isScope(node)) {
            call(() -> ended.invoke(node.test().toString()));
        }
    }

    /** All nodes have ended. */
    void runEnded() {
        call(() -> runEnded.invoke());
    }

    private static boolean isScope(RunningNode node) {
        return node.kind() == NodeKind.CLASS || node.kind() == NodeKind.METHOD || node.kind() == NodeKind.TEST;
    }

    private static void call(Call call) {
        try {
            call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Call {
        void run() throws Throwable;
    }
}
