package io.testflow.agent.recording;

/** Knows threads that do nothing of their own: workers of a pool that wait for whoever comes next. */
final class Idle {

    private Idle() {}

    /**
     * Whether a thread waits, with no code but the JDK's on its stack, and not for a time at which something was to be
     * done. Also one of the JVM itself, as there is behind the first mock of Mockito, which loads an agent.
     */
    static boolean is(Thread thread) {
        if (isOfTheJvm(thread)) {
            return true;
        }
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

    /** Such a thread has nothing of Java on its stack, and stands in the group that nobody else can make threads in by chance. */
    private static boolean isOfTheJvm(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null
                && group.getParent() == null
                && thread.getState() == Thread.State.RUNNABLE
                && thread.getStackTrace().length == 0;
    }
}
