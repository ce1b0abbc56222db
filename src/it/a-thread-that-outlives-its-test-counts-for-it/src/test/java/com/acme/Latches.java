package com.acme;

import java.util.concurrent.CountDownLatch;

class Latches {

    static final CountDownLatch RELEASED = new CountDownLatch(1);
    static final CountDownLatch DONE = new CountDownLatch(1);
}
