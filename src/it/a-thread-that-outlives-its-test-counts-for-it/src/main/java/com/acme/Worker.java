package com.acme;

import java.util.concurrent.CountDownLatch;

public class Worker implements Runnable {

    private final CountDownLatch released;
    private final CountDownLatch done;

    public Worker(CountDownLatch released, CountDownLatch done) {
        this.released = released;
        this.done = done;
    }

    @Override
    public void run() {
        try {
            released.await();
            new Late().value();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        done.countDown();
    }
}
