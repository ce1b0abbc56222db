package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

abstract class BaseOfTests {

    abstract int value();

    @Test
    void runs() {
        assertEquals(1, value());
    }
}
