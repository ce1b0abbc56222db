package io.testflow.agent.recording;

import java.util.List;

/**
 * What a thread does at a moment. Looking costs a stack trace, so that each thread is looked at once a boundary.
 *
 * @param kind of activity
 * @param place what a waiting thread is in, the innermost first; empty for any other
 */
record Activity(Kind kind, List<StackTraceElement> place) {

    private static final Activity IDLE = new Activity(Kind.IDLE, List.of());
    private static final Activity WORKING = new Activity(Kind.WORKING, List.of());

    /** Kinds of activity. */
    enum Kind {
        /**
         * It does nothing of its own: a worker of a pool that waits for whoever comes next, with no code but the JDK's on its stack
         * and not for a time at which something was to be done; or a thread of the JVM itself, as there is behind the first mock
         * of Mockito, which loads an agent.
         */
        IDLE,
        /** It waits for another thread, for a time, or for the outside world, as one does that takes the connections of a server. */
        WAITING,
        /** It works, or may just be about to. */
        WORKING
    }

    static Activity of(Thread thread) {
        Thread.State state = thread.getState();
        StackTraceElement[] stack = thread.getStackTrace();
        boolean waits = state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
        if ((waits && waitsForOthers(stack)) || isOfTheJvm(thread, state, stack)) {
            return IDLE;
        }
        boolean isStill = stack.length > 0 && state == thread.getState();
        return isStill && (waits || isOutside(stack[0])) ? new Activity(Kind.WAITING, List.of(stack)) : WORKING;
    }

    private static boolean waitsForOthers(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            boolean jdk = name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
            if (!jdk || name.equals("java.util.TimerThread") || name.contains("DelayedWorkQueue")) {
                return false;
            }
        }
        return true;
    }

    /** Such a thread has nothing of Java on its stack, and stands in the group that nobody else can make threads in by chance. */
    private static boolean isOfTheJvm(Thread thread, Thread.State state, StackTraceElement[] stack) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null && group.getParent() == null && state == Thread.State.RUNNABLE && stack.length == 0;
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
