package com.acme;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class GivesUpTest {

    @Test
    void runs() {
        assumeTrue(new Ready().isReady());
    }
}
