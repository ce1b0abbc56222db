package com.acme;

import org.junit.jupiter.api.Test;

class FineTest {

    @Test
    void is_fine() {}
}
