package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TwoTest {

    @Test
    void is_two() {
        assertEquals(2, new Two().value());
    }
}
