package com.acme;

import org.junit.jupiter.api.Test;

class TwoIT {

    @Test
    void runs() {
        assert true;
    }
}
