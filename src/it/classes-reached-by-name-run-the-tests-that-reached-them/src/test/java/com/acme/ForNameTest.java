package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ForNameTest {

    @Test
    void runs() throws Exception {
        Object named = Class.forName("com.acme.Named").getConstructor().newInstance();
        assertEquals(1, named.getClass().getMethod("value").invoke(named));
    }
}
