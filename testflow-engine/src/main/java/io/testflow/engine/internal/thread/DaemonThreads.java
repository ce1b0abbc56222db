package io.testflow.engine.internal.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that keep no JVM alive, and runs each task in one of its own: those of the common pool are few, and read classes.
 *
 * @param name of all of them
 */
public record DaemonThreads(String name) implements Executor, ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable task) {
        newThread(task).start();
    }
}
