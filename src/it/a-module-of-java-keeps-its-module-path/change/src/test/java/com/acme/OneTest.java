package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void is_in_its_module() {
        assert true;
        assertTrue(Main.class.getModule().isNamed());
    }
}
