package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void runs() {
        assertTrue(Colour.values().length > 0);
    }
}
