package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void runs() {
        assertTrue(Kind.class.isSealed());
    }
}
