package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void is_one() {
        assertEquals(1, new One().value());
    }
}
