package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void stock() {
        assertEquals(7, new Prices(7).base());
    }
}
