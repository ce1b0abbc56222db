package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadsResourceTest {

    @Test
    void runs() throws Exception {
        assertEquals(2, getClass().getResourceAsStream("/prices.txt").readAllBytes().length);
    }
}
