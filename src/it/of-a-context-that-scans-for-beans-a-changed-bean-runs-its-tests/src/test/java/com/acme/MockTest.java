package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The first test with a mock makes a file for all, and lets an agent in. */
class MockTest {

    @Test
    void gets() {
        Runnable mock = Mockito.mock(Runnable.class);
        mock.run();
        assertEquals(3, new Stock().get());
    }
}
