package io.testflow.agent.recording;

import java.util.Arrays;
import java.util.List;

/**
 * Lists the threads of this JVM. To be asked without holding a lock that a user's code may wait for, since a thread group
 * may be a class of the user's.
 */
final class LivingThreads {

    private LivingThreads() {}

    static List<Thread> list() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        if (group == null) {
            return List.of();
        }
        for (ThreadGroup above = group.getParent(); above != null; above = above.getParent()) {
            group = above;
        }
        Thread[] threads = new Thread[group.activeCount() + 16];
        int count = group.enumerate(threads, true);
        while (count == threads.length) {
            threads = new Thread[threads.length * 2];
            count = group.enumerate(threads, true);
        }
        return Arrays.asList(threads).subList(0, count);
    }
}
