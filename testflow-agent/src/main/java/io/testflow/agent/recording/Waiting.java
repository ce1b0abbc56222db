package io.testflow.agent.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread waits: for another thread, for a time, or for the outside world, as one does that takes the connections of a
 * server.
 *
 * @param stack what it is in, the innermost first
 */
record Waiting(List<StackTraceElement> stack) {

    /** Null where it works, or may just be about to. */
    static @Nullable Waiting of(Thread thread) {
        Thread.State before = thread.getState();
        StackTraceElement[] stack = thread.getStackTrace();
        boolean waits = before == Thread.State.WAITING || before == Thread.State.TIMED_WAITING;
        return stack.length > 0 && before == thread.getState() && (waits || isOutside(stack[0]))
                ? new Waiting(List.of(stack))
                : null;
    }

    /** To the JVM a thread works that waits for the network or for another process. */
    private static boolean isOutside(StackTraceElement innermost) {
        String name = innermost.getClassName();
        return innermost.isNativeMethod()
                && (name.startsWith("sun.nio.")
                        || name.startsWith("java.net.")
                        || name.startsWith("java.lang.ProcessHandleImpl"));
    }
}
