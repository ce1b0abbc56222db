package com.acme;

import org.junit.jupiter.api.Test;

class ThreeTest {

    @Test
    void runs() {
        assert true;
    }
}
