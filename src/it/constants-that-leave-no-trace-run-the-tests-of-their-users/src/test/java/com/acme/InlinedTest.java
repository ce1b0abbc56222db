package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InlinedTest {

    @Test
    void runs() {
        assertTrue(new Inlined().most() > 0);
    }
}
