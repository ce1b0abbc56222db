package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void adds() {
        assertEquals(3, new Money().add(1, 2));
    }
}
