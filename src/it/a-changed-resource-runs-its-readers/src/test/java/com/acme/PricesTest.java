package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PricesTest {

    @Test
    void runs() throws Exception {
        assertEquals(2, new Prices().bytes());
    }
}
