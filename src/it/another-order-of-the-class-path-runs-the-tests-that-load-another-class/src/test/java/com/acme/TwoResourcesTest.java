package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class TwoResourcesTest {

    @Test
    void runs() {
        assertNotNull(getClass().getResource("/both.txt"));
    }
}
