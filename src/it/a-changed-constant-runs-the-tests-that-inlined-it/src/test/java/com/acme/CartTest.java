package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CartTest {

    @Test
    void runs() {
        assertEquals(true, new Cart().holds(9));
    }
}
