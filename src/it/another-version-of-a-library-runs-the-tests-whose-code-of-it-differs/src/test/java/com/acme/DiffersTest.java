package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiffersTest {

    @Test
    void runs() {
        assertEquals(1, com.acme.lib.Differs.value());
    }
}
