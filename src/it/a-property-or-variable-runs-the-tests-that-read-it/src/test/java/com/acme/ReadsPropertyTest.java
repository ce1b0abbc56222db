package com.acme;

import org.junit.jupiter.api.Test;

class ReadsPropertyTest {

    @Test
    void runs() {
        System.getProperty("colour");
    }
}
