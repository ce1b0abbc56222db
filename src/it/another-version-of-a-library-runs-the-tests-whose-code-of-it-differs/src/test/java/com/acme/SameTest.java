package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SameTest {

    @Test
    void runs() {
        assertEquals(1, com.acme.lib.Same.value());
    }
}
