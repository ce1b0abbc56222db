package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void runs() {
        assertEquals(1, new One().value());
    }
}
