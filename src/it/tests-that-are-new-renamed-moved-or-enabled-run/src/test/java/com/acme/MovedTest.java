package com.acme;

import org.junit.jupiter.api.Test;

class MovedTest {

    @Test
    void runs() {}
}
