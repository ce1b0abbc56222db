package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DefaultTest {

    @Test
    void runs() {
        assertEquals("spoken", new Word().word());
    }
}
