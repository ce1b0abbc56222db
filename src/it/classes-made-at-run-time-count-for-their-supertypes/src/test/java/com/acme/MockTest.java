package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MockTest {

    @Test
    void runs() {
        assertEquals(0, Mockito.mock(Clock.class).now());
    }
}
