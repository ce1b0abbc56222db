package com.acme;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void knows_the_cents() {
        assert Money.cents(1) == 100;
    }

    @Test
    void adds() {
        assert 1 + 1 == 2;
    }
}
