package com.acme.shop.stock;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockTest {

    private final Map<String, Integer> stock = new HashMap<>();
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void fill() {
        Stream.of("pen", "ink", "pad", "cap").forEach(each -> stock.put(each, 0));
    }

    private void removeEmpty() {
        for (String article : stock.keySet()) {
            if (stock.get(article) == 0) {
                stock.remove(article);
            }
        }
    }

    private void sweep() {
        log.forEach(line -> log.remove("old"));
    }

    // cause: concurrency-or-deadlock / stock-changed-while-iterated
    @Test
    void empty_articles_are_removed() {
        removeEmpty();
        assertThat(stock).isEmpty();
    }

    @Test
    void empty_articles_are_removed_at_night() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(1);
        try {
            pool.submit(this::removeEmpty).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nightly run failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    // cause: concurrency-or-deadlock / log-changed-while-swept
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void old_lines_are_swept(int lines) {
        for (int i = 0; i < lines; i++) {
            log.add("old");
        }
        sweep();
    }

    // cause: concurrency-or-deadlock / workers-after-shutdown
    @Test
    void counts_in_the_background() {
        var pool = Executors.newFixedThreadPool(2);
        pool.shutdown();
        pool.submit(this::removeEmpty);
    }

    // cause: concurrency-or-deadlock / lock-not-owned
    @Test
    void unlocks_the_shelf() {
        new ReentrantLock().unlock();
    }

    // cause: concurrency-or-deadlock / two-shelves-locked-crosswise
    @Test
    void moves_between_shelves() throws InterruptedException {
        Object left = new Object();
        Object right = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Thread there = mover("mover-1", left, right, both);
        Thread back = mover("mover-2", right, left, both);
        there.join(400);
        back.join(100);
        var threads = ManagementFactory.getThreadMXBean();
        long[] stuck = threads.findDeadlockedThreads();
        if (stuck != null) {
            StringBuilder text = new StringBuilder("Deadlock found:");
            for (var thread : threads.getThreadInfo(stuck, 20)) {
                text.append('\n').append(thread);
            }
            fail(text.toString());
        }
    }

    private static Thread mover(String name, Object first, Object second, CountDownLatch both) {
        Thread thread = new Thread(
                () -> {
                    synchronized (first) {
                        both.countDown();
                        try {
                            both.await();
                        } catch (InterruptedException e) {
                            return;
                        }
                        synchronized (second) {
                            Thread.yield();
                        }
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private int slowCount(int seconds) {
        try {
            Thread.sleep(seconds * 1000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return stock.size();
    }

    // cause: test-timeout / counting-sleeps
    @Test
    @Timeout(value = 300, unit = MILLISECONDS)
    void counts_quickly() {
        assertEquals(4, slowCount(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(value = 250, unit = MILLISECONDS)
    void counts_shelves_quickly(int seconds) {
        assertEquals(4, slowCount(seconds));
    }

    @Test
    void counts_before_the_shop_opens() {
        assertEquals(4, assertTimeoutPreemptively(Duration.ofMillis(200), () -> slowCount(3)));
    }

    // cause: test-timeout / sorting-never-ends
    @Test
    @Timeout(value = 1, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void sorts_the_log() {
        while (!log.contains("sorted") && !Thread.currentThread().isInterrupted()) {
            log.remove("nothing");
        }
    }

    @Test
    void sorts_the_log_in_time() {
        assertTimeoutPreemptively(Duration.ofMillis(300), this::sorts_the_log, "sorting of the log");
    }
}
