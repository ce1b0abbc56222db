package com.acme;

import org.junit.jupiter.api.Test;

class ReadsVariableTest {

    @Test
    void runs() {
        System.getenv("SCENARIO_SIZE");
    }
}
