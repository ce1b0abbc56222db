package com.acme;

import org.junit.jupiter.api.Test;

class OneTest {

    @Test
    void runs() {
        assert true;
    }
}
