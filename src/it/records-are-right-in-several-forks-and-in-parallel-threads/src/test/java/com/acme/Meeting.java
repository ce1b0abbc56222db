package com.acme;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** Where two tests wait for each other, if they run at the same time. */
class Meeting {

    private static final CyclicBarrier PLACE = new CyclicBarrier(2);

    static void meet() {
        try {
            PLACE.await(1, TimeUnit.SECONDS);
        } catch (Exception e) {
            // Nobody came.
        }
    }
}
