package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SecondTest {

    @Test
    void runs() {
        assertEquals(1, Single.get().parts());
    }

    @Test
    void price() {
        assertEquals(5, Prices.ALL.of("tea"));
    }
}
