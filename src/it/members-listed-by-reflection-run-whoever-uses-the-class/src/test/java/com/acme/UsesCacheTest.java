package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UsesCacheTest {

    @Test
    void runs() {
        assertTrue(Lists.size() > 0);
    }
}
