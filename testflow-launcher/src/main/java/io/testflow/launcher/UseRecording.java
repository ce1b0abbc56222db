package io.testflow.launcher;

import io.testflow.core.internal.resultfile.NodeKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** Says that the JUnit Platform begins; whether it runs the tests of the build, and not those that a test of JUnit 4 makes. */
    static boolean platformBegins() {
        try {
            MethodHandle begins = MethodHandles.publicLookup()
                    .findStatic(
                            Class.forName(RunningClasses.RUNNERS, true, null),
                            "platformBegins",
                            MethodType.methodType(boolean.class));
            AtomicBoolean answer = new AtomicBoolean();
            AgentCall.make(() -> answer.set((boolean) begins.invoke()));
            return answer.get();
        } catch (ReflectiveOperationException | LinkageError e) {
            // No agent was started.
            return true;
        }
    }

    /** The recording of this JVM; empty where no agent was started. */
    static Optional<UseRecording> current() {
        try {
            Class<?> boundaries = Class.forName(BOUNDARIES, true, null);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodType none = MethodType.methodType(void.class);
            MethodType one = none.appendParameterTypes(String.class);
            return Optional.of(new UseRecording(
                    lookup.findStatic(boundaries, "testStarted", one.appendParameterTypes(String.class)),
                    lookup.findStatic(boundaries, "testEnded", one),
                    lookup.findStatic(boundaries, "runEnded", none)));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** A node begins inside of another; of interest are test classes and test methods alone. */
    void started(RunningNode node, @Nullable RunningNode parent) {
        if (isScope(node)) {
            AgentCall.make(() -> started.invoke(
                    node.test().toString(), parent == null ? "" : parent.test().toString()));
        }
    }

    /** A node ends. */
    void ended(RunningNode node) {
        if (isScope(node)) {
            AgentCall.make(() -> ended.invoke(node.test().toString()));
        }
    }

    /** All nodes have ended. */
    void runEnded() {
        AgentCall.make(() -> runEnded.invoke());
    }

    private static boolean isScope(RunningNode node) {
        return node.kind() == NodeKind.CLASS || node.kind() == NodeKind.METHOD || node.kind() == NodeKind.TEST;
    }
}
