package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeforeAllTest {

    private static int made;

    @BeforeAll
    static void makes() {
        made = new Fixture().make();
    }

    @Test
    void one() {
        assertEquals(1, made);
    }

    @Test
    void two() {
        assertEquals(1, made);
    }
}
