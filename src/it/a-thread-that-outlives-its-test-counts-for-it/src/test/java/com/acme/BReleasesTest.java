package com.acme;

import org.junit.jupiter.api.Test;

class BReleasesTest {

    @Test
    void runs() throws Exception {
        Latches.RELEASED.countDown();
        Latches.DONE.await(1, java.util.concurrent.TimeUnit.SECONDS);
    }
}
