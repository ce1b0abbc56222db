package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void runs() {
        Meeting.meet();
        assertEquals(1, new One().value());
        Meeting.meet();
    }
}
