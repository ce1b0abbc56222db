package com.acme;

import org.junit.jupiter.api.Test;

class UnwiredTest {

    @Test
    void pays() {
        assert Money.cents(2) == 200;
    }
}
