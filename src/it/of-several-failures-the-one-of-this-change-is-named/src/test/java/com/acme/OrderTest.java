package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void totals() {
        assertEquals(6, Order.total(1, 2, 3));
    }
}
