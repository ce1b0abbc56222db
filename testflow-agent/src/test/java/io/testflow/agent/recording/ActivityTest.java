package io.testflow.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ActivityTest {

    @Test
    void a_worker_that_waits_for_a_task_for_some_time_is_idle() throws Exception {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            pool.submit(() -> worker.set(Thread.currentThread())).get();
            awaitTimedWaiting(worker.get());

            assertThat(Activity.of(worker.get()).kind()).isEqualTo(Activity.Kind.IDLE);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_thread_by_which_the_jvm_loads_agents_is_idle() throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = String.valueOf(ProcessHandle.current().pid());

        new ProcessBuilder(jcmd, pid, "VM.version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        assertThat(LivingThreads.list())
                .filteredOn(thread -> thread.getName().equals("Attach Listener"))
                .singleElement()
                .satisfies(thread -> assertThat(Activity.of(thread).kind()).isEqualTo(Activity.Kind.IDLE));
    }

    @Test
    void a_timer_with_a_task_to_come_is_not_idle() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        Timer timer = new Timer();
        try {
            timer.schedule(task(() -> thread.set(Thread.currentThread())), 0);
            timer.schedule(task(() -> {}), TimeUnit.HOURS.toMillis(1));
            while (thread.get() == null) {
                Thread.onSpinWait();
            }
            awaitTimedWaiting(thread.get());

            assertThat(Activity.of(thread.get()).kind()).isNotEqualTo(Activity.Kind.IDLE);
        } finally {
            timer.cancel();
        }
    }

    @Test
    void a_pool_with_a_task_to_come_is_not_idle() throws Exception {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        try {
            pool.schedule(() -> {}, 1, TimeUnit.HOURS);
            pool.submit(() -> worker.set(Thread.currentThread())).get();
            awaitTimedWaiting(worker.get());

            assertThat(Activity.of(worker.get()).kind()).isNotEqualTo(Activity.Kind.IDLE);
        } finally {
            pool.shutdownNow();
        }
    }

    private static TimerTask task(Runnable action) {
        return new TimerTask() {
            @Override
            public void run() {
                action.run();
            }
        };
    }

    private static void awaitTimedWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }
}
