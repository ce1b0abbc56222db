package com.acme;

import org.junit.jupiter.api.Test;

class FourTest {

    @Test
    void runs() {
        assert true;
    }
}
