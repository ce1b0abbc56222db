package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OverrideTest {

    @Test
    void runs() {
        assertEquals(4, new Square().sides());
    }
}
