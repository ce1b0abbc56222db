package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PointTest {

    @Test
    void runs() {
        assertEquals(1, new Point(1, 2).x());
    }
}
