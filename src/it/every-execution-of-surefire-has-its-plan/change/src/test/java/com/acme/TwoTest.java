package com.acme;

import org.junit.jupiter.api.Test;

class TwoTest {

    @Test
    void runs() {
        assert true;
    }
}
