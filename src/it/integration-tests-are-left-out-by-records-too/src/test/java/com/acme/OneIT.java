package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneIT {

    @Test
    void runs() {
        assertEquals(1, One.value());
    }
}
