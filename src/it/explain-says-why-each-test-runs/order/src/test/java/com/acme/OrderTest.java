package com.acme;

import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void sums_up() {
        assert Order.total() == 300;
    }
}
