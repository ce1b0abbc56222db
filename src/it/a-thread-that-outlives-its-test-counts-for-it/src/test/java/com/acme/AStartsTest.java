package com.acme;

import org.junit.jupiter.api.Test;

class AStartsTest {

    @Test
    void runs() {
        new Thread(new Worker(Latches.RELEASED, Latches.DONE)).start();
    }
}
