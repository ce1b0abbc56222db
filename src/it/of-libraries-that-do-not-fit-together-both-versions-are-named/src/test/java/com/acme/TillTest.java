package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.lib.Till;
import org.junit.jupiter.api.Test;

class TillTest {

    @Test
    void adds_the_tax() {
        assertEquals(120, Till.total(100));
    }
}
