package io.testflow.agent.recording;

/** Knows threads that do nothing of their own: workers of a pool that wait for whoever comes next. */
final class Idle {

    private Idle() {}

    /**
     * Whether a thread waits, with no code but the JDK's on its stack, and not for a time at which something was to be
     * done.
     */
    static boolean is(Thread thread) {
        Thread.State state = thread.getState();
        if (state != Thread.State.WAITING && state != Thread.State.TIMED_WAITING) {
            return false;
        }
        for (StackTraceElement frame : thread.getStackTrace()) {
            String name = frame.getClassName();
            boolean jdk = name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
            if (!jdk || name.equals("java.util.TimerThread") || name.contains("DelayedWorkQueue")) {
                return false;
            }
        }
        return true;
    }
}
