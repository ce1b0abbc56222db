package com.acme;

import org.junit.jupiter.api.Test;

class UnrelatedTest {

    @Test
    void runs() {}
}
