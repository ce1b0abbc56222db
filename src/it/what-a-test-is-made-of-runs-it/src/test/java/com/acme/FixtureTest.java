package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FixtureTest {

    @Test
    void runs() {
        assertEquals(1, Fixture.one());
    }
}
