package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import io.testflow.environment.memory.MemoryProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchedTestTest {

    private final MemoryProvider provider = MemoryProvider.scripted(Map.of());
    private final RunningEnvironment environment = Environments.by(Path.of("."), provider)
            .start(Environment.named("it").service("db", Service.of("made-up", "")));
    private final CountDownLatch end = new CountDownLatch(1);

    /** What the one that was interrupted has seen behind it. */
    private final List<String> ended = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        end.countDown();
        environment.close();
    }

    @Test
    void one_that_waits_longer_than_it_may_is_interrupted_and_nothing_is_left_of_that() throws Exception {
        CompletableFuture<WatchedTest> waiting = new CompletableFuture<>();
        Thread thread = waiting(waiting, Duration.ZERO);
        WatchedTest test = waiting.get();

        test.run();
        assertThat(thread.isAlive() && ended.isEmpty()).isTrue();
        provider.kill("db", "has exited");
        while (thread.isAlive()) {
            test.run();
        }

        assertThat(ended).containsExactly("The service `db` (made-up in memory) has exited.", "interrupted: false");
    }

    @Test
    void one_may_wait_for_a_time_and_for_a_service_that_runs_again() throws Exception {
        CompletableFuture<WatchedTest> waiting = new CompletableFuture<>();
        Thread thread = waiting(waiting, Duration.ofMillis(200));
        WatchedTest test = waiting.get();

        provider.kill("db", "has exited");
        test.run();
        provider.revive("db");
        test.run();
        Thread.sleep(300);
        provider.kill("db", "has exited");
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(10);
        }
        test.run();

        end.countDown();
        thread.join();
        assertThat(waiting.get().blamed(new AssertionError("its own"))).hasMessage("its own");
    }

    @Test
    void one_that_computes_or_is_over_is_left_alone() throws Exception {
        WatchedTest computing = new WatchedTest(environment, Duration.ZERO);
        provider.kill("db", "has exited");

        computing.run();

        assertThat(Thread.interrupted()).isFalse();
        CompletableFuture<WatchedTest> waiting = new CompletableFuture<>();
        Thread thread = waiting(waiting, Duration.ZERO);
        waiting.get().end();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(10);
        }
        waiting.get().run();
        assertThat(thread.isAlive() && !thread.isInterrupted()).isTrue();
    }

    private Thread waiting(CompletableFuture<WatchedTest> watched, Duration grace) {
        Thread thread = new Thread(() -> {
            watched.complete(new WatchedTest(environment, grace));
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> watched.join().end())
                        .satisfies(failure -> ended.add(failure.getMessage()
                                .lines()
                                .toList()
                                .get(0)
                                .replace("The environment `it` is broken. ", "")));
                ended.add("interrupted: " + Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        return thread;
    }
}
