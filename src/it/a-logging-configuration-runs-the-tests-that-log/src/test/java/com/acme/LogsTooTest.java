package com.acme;

import org.junit.jupiter.api.Test;

class LogsTooTest {

    @Test
    void runs() {
        new Basket().saysAll();
    }
}
