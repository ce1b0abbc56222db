package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TwoTest {

    @Test
    void has_a_text() {
        assertEquals("Two", Two.text());
    }
}
