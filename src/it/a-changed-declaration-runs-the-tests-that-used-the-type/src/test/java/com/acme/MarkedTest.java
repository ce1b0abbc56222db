package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void runs() {
        assertNotNull(Marked.class);
    }
}
