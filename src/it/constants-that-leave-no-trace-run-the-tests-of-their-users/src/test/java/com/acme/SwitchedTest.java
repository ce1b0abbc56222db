package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class SwitchedTest {

    @Test
    void runs() {
        assertNotNull(new Switched().name(1));
    }
}
