package com.acme;

import org.junit.jupiter.api.Test;

class ClockTest {

    @Test
    void runs() {}
}
