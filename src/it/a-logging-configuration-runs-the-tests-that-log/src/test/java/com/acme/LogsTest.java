package com.acme;

import org.junit.jupiter.api.Test;

class LogsTest {

    @Test
    void runs() {
        new Money().saysAll();
    }
}
