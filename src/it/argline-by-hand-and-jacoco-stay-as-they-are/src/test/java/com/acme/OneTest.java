package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void sees_what_was_set_by_hand() {
        assertEquals("yes", System.getProperty("by.hand"));
        assertEquals(1, new Money().one());
    }
}
