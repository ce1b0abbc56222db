package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UsesClassTest {

    @Test
    void runs() {
        assertEquals(1, new Bean().getValue());
    }
}
