package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadsOnceTest {

    @Test
    void runs() {
        assertEquals(1, Once.size());
    }
}
