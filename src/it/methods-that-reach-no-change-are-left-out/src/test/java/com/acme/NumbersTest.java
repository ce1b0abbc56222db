package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void one_is_one() {
        assertEquals(1, new One().value());
    }

    @Test
    void two_is_two() {
        assertEquals(2, new Two().value());
    }
}
