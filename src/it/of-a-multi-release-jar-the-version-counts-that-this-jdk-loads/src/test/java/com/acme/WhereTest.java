package com.acme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.lib.Where;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void runs() {
        assertTrue(Where.value() > 16);
    }
}
